# Texts that do not stand in the source: resources/translations/dealdesk_<language>.ts, compiled and linked into the programs.
# Of English these are the plural forms alone. The target `texts` writes what the source has anew into them; the forms of a new
# message are then entered there by hand. The test wording/translations refuses what is missing.
find_program(DEALDESK_LRELEASE lrelease HINTS /usr/lib/qt6/bin ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
find_program(DEALDESK_LUPDATE lupdate HINTS /usr/lib/qt6/bin ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
set(DEALDESK_LUPDATE_OPTIONS -silent -pluralonly -no-obsolete -locations none -source-language en_US -target-language en_US)
set(DEALDESK_TEXTS ${PROJECT_SOURCE_DIR}/resources/translations/dealdesk_en.ts)

# dealdesk_translations(TARGET): links them into TARGET, as the resource `translations`.
function(dealdesk_translations target)
    set(built ${CMAKE_CURRENT_BINARY_DIR}/translations)
    file(CONFIGURE OUTPUT translations/translations.qrc
         CONTENT "<RCC><qresource prefix=\"/translations\"><file>dealdesk_en.qm</file></qresource></RCC>\n")
    add_custom_command(OUTPUT ${built}/translations.cpp
                       COMMAND ${DEALDESK_LRELEASE} -silent ${DEALDESK_TEXTS} -qm ${built}/dealdesk_en.qm
                       COMMAND Qt6::rcc --name translations ${built}/translations.qrc -o ${built}/translations.cpp
                       DEPENDS ${DEALDESK_TEXTS} ${built}/translations.qrc
                       COMMENT "Compiling the texts" VERBATIM)
    target_sources(${target} PRIVATE ${built}/translations.cpp)
    set_source_files_properties(${built}/translations.cpp PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON
                                SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

add_custom_target(texts COMMAND ${DEALDESK_LUPDATE} ${DEALDESK_LUPDATE_OPTIONS} models ui app -ts ${DEALDESK_TEXTS}
                  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
