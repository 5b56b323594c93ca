// What libxlsx and ODS readers of liborcus fill: one sheet's cells, by row and column.
#pragma once

#include "spreadsheetcells.h"

#include <orcus/spreadsheet/import_interface.hpp>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace dealdesk::spreadsheets {

/// A number keeps its shape until all formats are known: a date is one with a format of dates.
struct ReadCell {
    std::string text;
    std::optional<double> number;
    std::size_t format = 0;
};
using ReadRows = std::map<int, std::map<int, ReadCell>>;

/// Thrown through the library, whose readers stop at nothing else.
struct ReadingStopped {
    SpreadsheetFault why;
};

/// Number formats of cells, as XLSX has them: which of them are of dates.
class ReadStyles final : public orcus::spreadsheet::iface::import_styles
{
    using Part = orcus::spreadsheet::color_elem_t;

public:
    bool isDate(std::size_t cellFormat) const;
    bool isPercent(std::size_t cellFormat) const;

    void set_number_format_identifier(size_t id) override { formatId = id; }
    void set_number_format_code(std::string_view code) override { formatCode = code; }
    size_t commit_number_format() override;
    void set_xf_number_format(size_t index) override { ofCell = index; }
    size_t commit_cell_xf() override;

    // Looks.
    void set_font_count(size_t) override {}
    void set_font_bold(bool) override {}
    void set_font_italic(bool) override {}
    void set_font_name(std::string_view) override {}
    void set_font_size(double) override {}
    void set_font_underline(orcus::spreadsheet::underline_t) override {}
    void set_font_underline_width(orcus::spreadsheet::underline_width_t) override {}
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t) override {}
    void set_font_underline_type(orcus::spreadsheet::underline_type_t) override {}
    void set_font_underline_color(Part, Part, Part, Part) override {}
    void set_font_color(Part, Part, Part, Part) override {}
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t) override {}
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t) override {}
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t) override {}
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t) override {}
    size_t commit_font() override { return 0; }
    void set_fill_count(size_t) override {}
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t) override {}
    void set_fill_fg_color(Part, Part, Part, Part) override {}
    void set_fill_bg_color(Part, Part, Part, Part) override {}
    size_t commit_fill() override { return 0; }
    void set_border_count(size_t) override {}
    void set_border_style(orcus::spreadsheet::border_direction_t, orcus::spreadsheet::border_style_t) override {}
    void set_border_color(orcus::spreadsheet::border_direction_t, Part, Part, Part, Part) override {}
    void set_border_width(orcus::spreadsheet::border_direction_t, double, orcus::length_unit_t) override {}
    size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override {}
    void set_cell_locked(bool) override {}
    void set_cell_print_content(bool) override {}
    void set_cell_formula_hidden(bool) override {}
    size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(size_t) override {}
    void set_cell_xf_count(size_t) override {}
    void set_cell_style_xf_count(size_t) override {}
    void set_dxf_count(size_t) override {}
    void set_xf_font(size_t) override {}
    void set_xf_fill(size_t) override {}
    void set_xf_border(size_t) override {}
    void set_xf_protection(size_t) override {}
    void set_xf_style_xf(size_t) override {}
    void set_xf_apply_alignment(bool) override {}
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t) override {}
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t) override {}
    size_t commit_cell_style_xf() override { return endXf(); }
    size_t commit_dxf() override { return endXf(); }
    void set_cell_style_count(size_t) override {}
    void set_cell_style_name(std::string_view) override {}
    void set_cell_style_xf(size_t) override {}
    void set_cell_style_builtin(size_t) override {}
    void set_cell_style_parent_name(std::string_view) override {}
    size_t commit_cell_style() override { return 0; }

private:
    size_t endXf()
    {
        ofCell = 0;
        return 0;
    }

    std::size_t formatId = 0, ofCell = 0;
    std::string formatCode;
    std::map<std::size_t, std::string> codes; ///< by their ids
    std::vector<std::size_t> cellFormats;     ///< the number format of each
};

class ReadTexts final : public orcus::spreadsheet::iface::import_shared_strings
{
public:
    const std::string &text(std::size_t at) const;

    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override { segments += text; }
    size_t commit_segments() override;
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t, orcus::spreadsheet::color_elem_t) override
    {}

private:
    std::vector<std::string> texts;
    std::string segments;
};

/// Of a formula the value that the file holds.
class ReadSheet final : public orcus::spreadsheet::iface::import_sheet, public orcus::spreadsheet::iface::import_formula
{
    using Row = orcus::spreadsheet::row_t;
    using Col = orcus::spreadsheet::col_t;

public:
    ReadSheet(const ReadTexts &of, std::size_t &cellsOfAll)
        : texts(of)
        , cells(cellsOfAll)
    {}
    ReadRows rows;

    orcus::spreadsheet::iface::import_formula *get_formula() override { return this; }
    void set_auto(Row row, Col col, std::string_view text) override { at(row, col).text = text; }
    void set_string(Row row, Col col, orcus::spreadsheet::string_id_t text) override
    {
        at(row, col).text = texts.text(text);
    }
    void set_value(Row row, Col col, double value) override { at(row, col).number = value; }
    void set_bool(Row row, Col col, bool value) override { at(row, col).text = value ? "yes" : "no"; }
    void set_date_time(Row row, Col col, int year, int month, int day, int hour, int minute, double second) override;
    void set_format(Row row, Col col, size_t format) override;
    void set_format(Row, Col, Row, Col, size_t) override {} // of columns: no cell stands there
    void fill_down_cells(Row row, Col col, Row count) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    void set_position(Row row, Col col) override
    {
        formulaRow = row;
        formulaCol = col;
    }
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_value(double value) override { set_value(formulaRow, formulaCol, value); }
    void set_result_string(std::string_view text) override { set_auto(formulaRow, formulaCol, text); }
    void set_result_bool(bool value) override { set_bool(formulaRow, formulaCol, value); }
    void set_result_empty() override {}
    void commit() override {}

private:
    ReadCell &at(Row row, Col col);

    const ReadTexts &texts;
    std::size_t &cells;
    Row formulaRow = 0;
    Col formulaCol = 0;
};

/// "B3" and "A1:C9", with or without "$".
class ReadReferences final : public orcus::spreadsheet::iface::import_reference_resolver
{
public:
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};

class ReadBook final : public orcus::spreadsheet::iface::import_factory
{
public:
    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &texts; }
    orcus::spreadsheet::iface::import_styles *get_styles() override { return &styles; }
    orcus::spreadsheet::iface::import_reference_resolver *
    get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override
    {
        return &references;
    }
    orcus::spreadsheet::iface::import_sheet *append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t at) override;
    void finalize() override {}

    const ReadRows *firstFilled() const; ///< null: none is
    ReadTexts texts;
    ReadStyles styles;

private:
    ReadReferences references;
    std::vector<std::pair<std::string, std::unique_ptr<ReadSheet>>> sheets;
    std::size_t cells = 0;
};

} // namespace dealdesk::spreadsheets
