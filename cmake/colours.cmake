# One palette for screen and paper: no colour is named outside of quotes/palette.h, and icons have no other.

if(CMAKE_SCRIPT_MODE_FILE) # cmake -DHOUSE=FOLDER -P colours.cmake: says where a colour is named below FOLDER, and fails
    cmake_minimum_required(VERSION 3.25)
    file(GLOB_RECURSE files RELATIVE ${HOUSE} ${HOUSE}/models/*.cpp ${HOUSE}/models/*.h ${HOUSE}/ui/*.cpp ${HOUSE}/ui/*.h
         ${HOUSE}/app/*.cpp ${HOUSE}/app/*.h)
    list(REMOVE_ITEM files models/quotes/palette.h)
    # A branding's colours are a firm's data: these say how one is written, hold black and white against it, or show a sample.
    list(REMOVE_ITEM files models/records/kinds.h models/records/branding.h models/exchange/brandingfile.h models/guidance/contrast.h
         models/tables/brandingentry.cpp app/tourbranding.cpp)
    # As a number, by its parts, in a style sheet, by name; but no colour at all is none.
    set(named "QColor[({][0-9\"]|QColor::from|qRgba?\\(|[ (]rgba?\\(|#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]([0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f])?[;\" ]"
              "QRgb [A-Za-z]+ *[={] *0x|Qt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z]|lightGray)")
    string(JOIN "|" named ${named})
    set(faults "")
    foreach(file IN LISTS files)
        file(STRINGS ${HOUSE}/${file} lines REGEX "${named}")
        foreach(line IN LISTS lines)
            string(STRIP "${line}" line)
            string(APPEND faults "${file}: ${line}\n")
        endforeach()
    endforeach()
    # A drawing cannot read the palette, but its colours are those.
    file(READ ${HOUSE}/models/quotes/palette.h palette)
    string(TOUPPER "${palette}" palette)
    file(GLOB drawings RELATIVE ${HOUSE} ${HOUSE}/resources/icons/*.svg)
    foreach(file IN LISTS drawings)
        file(STRINGS ${HOUSE}/${file} lines)
        string(REGEX MATCHALL "#[0-9A-Fa-f]+" colours "${lines}")
        foreach(colour IN LISTS colours)
            string(TOUPPER "${colour}" number)
            string(REPLACE "#" "0X" number ${number})
            if(NOT palette MATCHES "${number}[^0-9A-F]")
                string(APPEND faults "${file}: ${colour} is not of the palette\n")
            endif()
        endforeach()
    endforeach()
    if(faults)
        message(NOTICE "${faults}")
        message(FATAL_ERROR "Colours are named in models/quotes/palette.h")
    endif()
    return()
endif()

# The tests house/colours and, over one seeded fault of each kind, house/colours_refused.
function(dealdesk_check_colours)
    set(script -P ${PROJECT_SOURCE_DIR}/cmake/colours.cmake)
    add_test(NAME house/colours COMMAND ${CMAKE_COMMAND} -DHOUSE=${PROJECT_SOURCE_DIR} ${script})
    set(seeded ${PROJECT_BINARY_DIR}/seeded-colours)
    file(REMOVE_RECURSE ${seeded})
    set(kinds [[QColor(0x112233)]] [[QColor("teal")]] [[QColor{17, 34, 51}]] [[QColor::fromRgb(1)]] [[qRgb(17, 34, 51)]]
              [[Qt::darkGreen]] [[Qt::white]] [[QRgb ink = 0xFF112233]] [["QLabel { color: #123456 }"]] [["QLabel { color: #123 }"]]
              [["border: 1px solid rgba(1, 2, 3, 4)"]])
    set(number 10)
    set(refusals "")
    foreach(kind IN LISTS kinds)
        math(EXPR number "${number} + 1")
        file(WRITE ${seeded}/ui/a${number}.cpp "    painter.use(theme().accent, ${kind})\n")
        list(APPEND refusals "ui/a${number}.cpp: ")
    endforeach()
    file(WRITE ${seeded}/models/quotes/palette.h "QColor(0x112233)\n")
    file(WRITE ${seeded}/resources/icons/a.svg "<path fill=\"#112233\" stroke=\"#112234\"/>\n")
    list(APPEND refusals "a.svg: #112234 is not of the palette")
    list(JOIN refusals ".*" refusals)
    add_test(NAME house/colours_refused COMMAND ${CMAKE_COMMAND} -DHOUSE=${seeded} ${script})
    set_tests_properties(house/colours_refused PROPERTIES PASS_REGULAR_EXPRESSION "${refusals}"
                         FAIL_REGULAR_EXPRESSION "palette.h: |#112233 is not")
endfunction()
