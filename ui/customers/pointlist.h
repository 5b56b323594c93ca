// Sentences one below the other, under small titles, each with a mark: what speaks for a thing, against it, what is to
// be confirmed.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace dealdesk::ui {

class PointList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Title, For, Against, Open, Plain, Quiet };
    struct Line {
        Kind kind = Kind::Plain;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    using Lines = std::vector<Line>;

    explicit PointList(QWidget *parent = nullptr);
    void show(const Lines &lines);

private:
    void add(const Line &line, int row);

    QGridLayout *grid;
    Lines shown;
};

} // namespace dealdesk::ui
