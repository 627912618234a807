# Programs over the language pipeline. Models are imported into the build folder from packages that
# the user names: -DENTENTE_PACKAGE_SM=… -DENTENTE_PACKAGE_MD=… (a wheel or folder each); tests that
# need one are only there if it is.
set(ENTENTE_PACKAGE_SM "" CACHE STRING "spaCy package en_core_web_sm: wheel or folder")
set(ENTENTE_PACKAGE_MD "" CACHE STRING "spaCy package en_core_web_md: wheel or folder")
foreach(name nlp_dump)
  add_executable(${name} ${CMAKE_CURRENT_SOURCE_DIR}/support/${name}.c)
  target_link_libraries(${name} PRIVATE entente)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
endforeach()
