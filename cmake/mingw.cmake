# The Windows half, compiled on Debian: apt-get install g++-mingw-w64-x86-64 googletest; what comes out runs under Wine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# Its posix variant: the other one has no std::thread and no std::mutex.
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix) # GoogleTest asks for one
set(CMAKE_CXX_FLAGS_INIT "-DUNICODE -DNOMINMAX -DWIN32_LEAN_AND_MEAN -D_WIN32_WINNT=0x0A00")
set(CMAKE_EXE_LINKER_FLAGS_INIT -static) # nothing of the compiler's has to lie beside the program
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(DEALDESK_MOLD OFF CACHE FILEPATH "It links no programs for Windows")
find_program(DEALDESK_WINE NAMES wine wine64)
if(DEALDESK_WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR ${DEALDESK_WINE})
endif()
# Of the computer's own headers those of one library that is nothing else: libexpected-dev.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/headers)
file(CREATE_LINK /usr/include/tl ${CMAKE_BINARY_DIR}/headers/tl SYMBOLIC)
include_directories(SYSTEM ${CMAKE_BINARY_DIR}/headers)
