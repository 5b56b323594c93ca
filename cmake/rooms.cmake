# A room is a folder with one library that links only what it may: the arrows of the house are enforced by the linker.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS ON) # __int128: money sums that cannot wrap
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

# -O3 costs a third more compile time, and pays only where figures are computed: models/pricing asks for it.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()

add_library(dealdesk_options INTERFACE)
target_compile_options(dealdesk_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                       -Wno-missing-field-initializers) # what a designated initializer leaves out has its default
# GCC 12 sees overlapping copies in std::string's own code (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(dealdesk_options INTERFACE -Wno-restrict)
endif()
if(DEALDESK_WERROR)
    target_compile_options(dealdesk_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # It sees writes past the end in the same code, where the standard library's headers are precompiled.
        target_compile_options(dealdesk_options INTERFACE -Wno-error=stringop-overflow)
    endif()
endif()
if(DEALDESK_SANITIZE)
    target_compile_definitions(dealdesk_options INTERFACE DEALDESK_SANITIZED)
    target_compile_options(dealdesk_options INTERFACE -fsanitize=${DEALDESK_SANITIZE} -fno-omit-frame-pointer
                           -fno-sanitize-recover=all)
    target_link_options(dealdesk_options INTERFACE -fsanitize=${DEALDESK_SANITIZE})
endif()
# No implicit text conversions, no deprecated Qt: what compiles today compiles on the next Qt 6.
target_compile_definitions(dealdesk_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
                           QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(DEALDESK_MOLD mold)
if(DEALDESK_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
find_program(DEALDESK_CCACHE ccache)
if(DEALDESK_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DEALDESK_CCACHE})
endif()

# Headers of others (Qt, the standard library) that files share are parsed once for many, not once a file. Those that most use,
# not all of Qt: each template that a header leaves open is instantiated again in every file, which costs more than it saves.
# Never a header of the house: each edit of it would compile its whole room again.
set(dealdesk_core_headers <QCoreApplication> <QDate> <QHash> <QLocale> <QObject> <QString> <QStringList> <QVariant>)
set(dealdesk_model_headers <QAbstractTableModel> <QUndoStack> ${dealdesk_core_headers})
set(dealdesk_window_headers <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDate> <QGridLayout>
    <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QList> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QString>
    <QStyledItemDelegate> <QTableView> <QToolButton> <QUndoStack> <QWidget>)
function(dealdesk_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN} <algorithm> <functional> <map> <memory> <optional> <string> <variant> <vector>)
endfunction()

# dealdesk_headers(NAME LIBRARIES … HEADERS …): stands for headers that several targets, with the same libraries and options,
# take by REUSE_FROM.
function(dealdesk_headers name)
    cmake_parse_arguments(SHARED "" "" "LIBRARIES;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "// See dealdesk_headers in cmake/rooms.cmake.\n")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE dealdesk_options ${SHARED_LIBRARIES})
    dealdesk_precompile(${name} ${SHARED_HEADERS})
endfunction()

# dealdesk_room(NAME LINKS …): the library `dealdesk_NAME` from this folder's sources, included as "NAME/header.h".
# With FOLDER, a path below the house's top: the library `dealdesk_ui_charts` of ui/charts, included as "ui/charts/header.h", and
# `dealdesk_wording_pages` of models/wording/pages, included as "wording/pages/header.h".
function(dealdesk_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "LINKS;PRIVATE_LINKS" ${ARGN})
    if(ROOM_FOLDER)
        set(folder ${PROJECT_SOURCE_DIR}/${ROOM_FOLDER})
        set(above ${PROJECT_SOURCE_DIR})
        if(ROOM_FOLDER MATCHES "^models/")
            string(APPEND above /models)
        endif()
    else()
        set(folder ${CMAKE_CURRENT_SOURCE_DIR})
        cmake_path(GET folder PARENT_PATH above)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    add_library(dealdesk_${name} STATIC ${sources})
    target_include_directories(dealdesk_${name} PUBLIC ${above})
    target_link_libraries(dealdesk_${name} PUBLIC ${ROOM_LINKS} PRIVATE dealdesk_options ${ROOM_PRIVATE_LINKS})
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE room)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${above} OUTPUT_VARIABLE prefix)
    dealdesk_sees(dealdesk_${name} ${room} PREFIX ${prefix} LINKS ${ROOM_LINKS} PRIVATE_LINKS ${ROOM_PRIVATE_LINKS})
endfunction()

# dealdesk_tests(FILES … LINKS … [PROGRAMS …] [HEADERS window|model|plain]): this folder's tests are one program, test_<room>, since each
# program costs a link; ctest runs the tests of each file in a process of their own, offscreen, as <room>/<file>. FILES are
# without their ending: a new test file is a word more there. PROGRAMS are built before; tests find storage_worker in
# STORAGE_WORKER. HEADERS are those that are precompiled, see tests/CMakeLists.txt.
function(dealdesk_tests)
    cmake_parse_arguments(TESTS "" "HEADERS" "FILES;LINKS;PROGRAMS" ${ARGN})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME room)
    set(target test_${room})
    set(sources ${TESTS_FILES})
    list(TRANSFORM sources APPEND .cpp)
    file(GLOB headers CONFIGURE_DEPENDS *.h) # fixtures have slots of their own, which moc has to see
    add_executable(${target} ${sources} ${headers} $<TARGET_OBJECTS:test_main>)
    target_link_libraries(${target} PRIVATE dealdesk_options ${TESTS_LINKS} GTest::gtest)
    if("Qt6::Test" IN_LIST TESTS_LINKS)
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:test_texts>)
        target_link_libraries(${target} PRIVATE dealdesk_wording)
    endif()
    if(TESTS_HEADERS)
        target_precompile_headers(${target} REUSE_FROM ${TESTS_HEADERS}test_headers)
    endif()
    target_link_libraries(${target} PRIVATE dealdesk_test_options)
    if(TESTS_HEADERS STREQUAL "window")
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:windowtest_stage>)
    endif()
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE DEALDESK_TESTS_DIR="${PROJECT_SOURCE_DIR}/tests"
                               DEALDESK_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources"
                               DEALDESK_BINARY_DIR="${PROJECT_BINARY_DIR}")
    foreach(program IN LISTS TESTS_PROGRAMS)
        string(MAKE_C_IDENTIFIER ${program} name)
        string(TOUPPER ${name} name)
        target_compile_definitions(${target} PRIVATE ${name}="$<TARGET_FILE:${program}>")
        add_dependencies(${target} ${program})
    endforeach()
    foreach(file IN LISTS TESTS_FILES)
        add_test(NAME ${room}/${file} COMMAND ${target} ${file})
        set_tests_properties(${room}/${file} PROPERTIES TIMEOUT 300
                             ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
    endforeach()
endfunction()
