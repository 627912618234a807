# The fuzz harnesses (tests/fuzz): in every build as programs that replay seeds and the crashes of
# the past; with the presets `fuzz` and `afl` as programs that look for new ones.
set(FUZZ_NAMES article cli gold html jsonl lexicon model package packed pattern rdf results text warc xml)

# The command line without its main.
file(GLOB command_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/cli/*.c)
add_library(commands_without_main STATIC EXCLUDE_FROM_ALL ${command_files})
target_link_libraries(commands_without_main PUBLIC entente)
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/cli/main.c TARGET_DIRECTORY commands_without_main
                            PROPERTIES COMPILE_DEFINITIONS main=cli_main COMPILE_OPTIONS -Wno-missing-prototypes)

find_package(Python3 COMPONENTS Interpreter)
foreach(name IN LISTS FUZZ_NAMES)
  add_executable(fuzz_${name} fuzz/${name}.c)
  target_compile_definitions(fuzz_${name} PRIVATE _GNU_SOURCE)
  target_include_directories(fuzz_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
  target_link_libraries(fuzz_${name} PRIVATE entente)
  target_link_options(fuzz_${name} PRIVATE -Wl,--wrap=read)
  if(name MATCHES "^(cli|results)$")
    target_link_libraries(fuzz_${name} PRIVATE commands_without_main)
  endif()
  if(ENTENTE_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(fuzz_${name} PRIVATE fuzz/replay.c)
    if(Python3_FOUND)
      file(GLOB crashes CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/crashes/${name}/*)
      add_test(NAME fuzz.${name} COMMAND fuzz_${name} ${CMAKE_BINARY_DIR}/fuzz-seeds/${name} ${crashes}
               WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
      set_tests_properties(fuzz.${name} PROPERTIES LABELS fuzz TIMEOUT 300 FIXTURES_REQUIRED fuzz_seeds)
    endif()
  endif()
endforeach()
if(Python3_FOUND AND NOT ENTENTE_FUZZ)
  add_test(NAME fuzz.seeds COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/seeds.py ${CMAKE_BINARY_DIR}/fuzz-seeds)
  set_tests_properties(fuzz.seeds PROPERTIES LABELS fuzz TIMEOUT 60 FIXTURES_SETUP fuzz_seeds)
endif()
