# Most of a file's compile time goes into headers that its neighbours parse, too: 37 files of models/wording/pages cost 54 s of
# processor time one by one, 16 s ten at a time. But an edit then compiles all that its file is together with. So it is for a build from
# nothing (`./dev` asks for it there); else each file is compiled by itself, and the preset `werror` shows by it that each includes what
# it uses.
option(DEALDESK_TOGETHER "Compile the files of a target together: faster from nothing, slower at each edit" OFF)

# dealdesk_join(TARGET NAME…): its files are compiled together, ten at a time. NAMEs are those that several of its .cpp files have, each
# for itself: together with its neighbours each file has them under names of its own. So no header may use one of them. Where a build says
# that a name is defined twice, rename one of the two, or share what they name; a NAME here is for what all files call alike (Words).
function(dealdesk_join target)
    string(CONCAT before "#ifndef DEALDESK_OWN\n"
                         "#define DEALDESK_JOINED(name, file) name##_##file\n"
                         "#define DEALDESK_OWN_IN(name, file) DEALDESK_JOINED(name, file)\n"
                         "#define DEALDESK_OWN(name) DEALDESK_OWN_IN(name, DEALDESK_FILE)\n"
                         "#endif\n")
    set(after "")
    foreach(name IN LISTS ARGN)
        string(APPEND before "#define ${name} DEALDESK_OWN(${name})\n")
        string(APPEND after "#undef ${name}\n")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10 UNITY_BUILD_UNIQUE_ID DEALDESK_FILE
                                               UNITY_BUILD_CODE_BEFORE_INCLUDE "${before}"
                                               UNITY_BUILD_CODE_AFTER_INCLUDE "${after}")
endfunction()

# dealdesk_apart(TARGET FILE…): compiled by itself all the same, since it shares names with a neighbour that headers use, too.
function(dealdesk_apart target)
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# dealdesk_join_tests(ROOM NAME…): the tests of a room, without these files of it.
function(dealdesk_join_tests room)
    dealdesk_join(test_${room})
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/tests/${room}/ OUTPUT_VARIABLE files)
    list(TRANSFORM files APPEND .cpp)
    if(files)
        dealdesk_apart(test_${room} ${files})
    endif()
endfunction()

# Called after the last target. What is not named here has too many namesakes, or too few files.
function(dealdesk_together)
    if(NOT DEALDESK_TOGETHER)
        return()
    endif()
    target_compile_options(dealdesk_options INTERFACE -Wno-shadow # of a neighbour's name
                           $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    dealdesk_join(dealdesk_files prefix)
    dealdesk_join(dealdesk_pricing)
    dealdesk_apart(dealdesk_pricing ${PROJECT_SOURCE_DIR}/models/pricing/dealchanges.cpp)
    dealdesk_join(dealdesk_records)
    dealdesk_join(dealdesk_guidance readRows)
    dealdesk_join(dealdesk_entry isLetter)
    dealdesk_apart(dealdesk_entry ${PROJECT_SOURCE_DIR}/models/entry/dateentry.cpp ${PROJECT_SOURCE_DIR}/models/entry/numberentry.cpp)
    dealdesk_join(dealdesk_exchange FileField Said Whole escaped priceOf)
    dealdesk_apart(dealdesk_exchange ${PROJECT_SOURCE_DIR}/models/exchange/brandingfile.cpp)
    if(DEALDESK_CORE_ONLY)
        return()
    endif()
    dealdesk_join(dealdesk_wording Words magnitude minusSign noBreakSpace)
    dealdesk_join(dealdesk_wording_pages Row Words found namesOf ofTheFirm orPlace)
    dealdesk_apart(dealdesk_wording_pages ${PROJECT_SOURCE_DIR}/models/wording/pages/marketplacewords.cpp)
    dealdesk_join(dealdesk_wording_records Words)
    dealdesk_join(dealdesk_wording_findings Words)
    dealdesk_join(dealdesk_workspace)
    dealdesk_join(dealdesk_storage bigEndian headerBytes magic routeColumns userVersionAt)
    dealdesk_join(dealdesk_quotes Words bandName built headerHeight smallestSize)
    dealdesk_join(dealdesk_tables Readers Texts Words aNote listingOf mostNamed namesOf placeOf)
    dealdesk_apart(dealdesk_tables ${PROJECT_SOURCE_DIR}/models/tables/ownvalueentry.cpp)
    dealdesk_join(dealdesk_ui_widgets Words nameOf)
    dealdesk_join(dealdesk_ui_charts)
    dealdesk_join(dealdesk_ui_deals labelHeight leastWidth mostRows pointRadius widest)
    dealdesk_join(dealdesk_ui_customers)
    dealdesk_join(dealdesk_ui_forecast Words)
    dealdesk_join(dealdesk_ui_compare)
    dealdesk_join(dealdesk_ui_whatif formWidth rightRoom upperHeight)
    dealdesk_join(dealdesk_ui_pricebooks dialogSize)
    dealdesk_join(dealdesk_ui_readiness boxSize comboWidth wrapped)
    dealdesk_join(dealdesk_ui_branding)
    dealdesk_join(dealdesk_ui_settings)
    dealdesk_join(dealdesk_ui_quotes)
    dealdesk_join(dealdesk_ui_imports)
    dealdesk_join(dealdesk_ui_window Words)
    if(DEALDESK_TESTS)
        # Rooms of tests, but for what shares a name or a metatype with a neighbour.
        dealdesk_join_tests(ui comparepage hostilenames simulationsection workedexample)
        dealdesk_join_tests(quotes confidentiality customerquote fullpages quotebrief)
        dealdesk_join_tests(workspace)
        dealdesk_join_tests(storage)
    endif()
endfunction()
