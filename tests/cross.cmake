# Tests of the rooms that are cross-compiled: one program a room, run by the emulator (Wine). GoogleTest comes as source.
set(BUILD_GMOCK OFF)
set(INSTALL_GTEST OFF)
add_subdirectory(/usr/src/googletest ${CMAKE_CURRENT_BINARY_DIR}/googletest EXCLUDE_FROM_ALL SYSTEM)

# cross_tests(ROOM LINKS … [WITHOUT FILE…]): all tests of the room but those files, which need what is not there.
function(cross_tests room)
    cmake_parse_arguments(CROSS "" "" "LINKS;WITHOUT" ${ARGN})
    file(GLOB files RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${room} CONFIGURE_DEPENDS ${room}/*.cpp)
    foreach(file IN LISTS CROSS_WITHOUT)
        if(NOT ${file}.cpp IN_LIST files)
            message(FATAL_ERROR "tests/${room}/${file}.cpp is to be left out, and is not there")
        endif()
        list(REMOVE_ITEM files ${file}.cpp)
    endforeach()
    list(TRANSFORM files PREPEND ${room}/)
    add_executable(test_${room} ${files})
    target_include_directories(test_${room} PRIVATE ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(test_${room} PRIVATE dealdesk_options ${CROSS_LINKS} GTest::gtest_main)
    target_compile_definitions(test_${room} PRIVATE DEALDESK_TESTS_DIR="${CMAKE_CURRENT_SOURCE_DIR}")
    add_test(NAME ${room} COMMAND test_${room})
    set_tests_properties(${room} PROPERTIES TIMEOUT 600 ENVIRONMENT
                         "WINEPREFIX=${CMAKE_BINARY_DIR}/wine;WINEDEBUG=-all;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

cross_tests(files LINKS dealdesk_files WITHOUT systemheaders) # which reads the sources, the same everywhere
cross_tests(entry LINKS dealdesk_entry WITHOUT dateentry bandtable) # which need rapidcheck. Of records there is no test without Qt
cross_tests(guidance LINKS dealdesk_guidance)
cross_tests(pricing LINKS dealdesk_guidance
            WITHOUT against_reference equivalent explain groups growth properties routegrid samedeals sensitivity
                    simulateproperties simulatestatistics solve termprices unknown whatif) # these need rapidcheck
