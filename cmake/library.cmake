# The shared library with what a program needs to use it: the header, entente.pc, a CMake package.
# It has the same objects as the static library that the command line and the tests are linked with,
# of which it shows what the header declares (tests/library checks that).
set(ENTENTE_ABI ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/shared.c CONTENT "typedef int entente_shared; /* a target needs a source */\n")
add_library(entente_shared SHARED ${CMAKE_BINARY_DIR}/shared.c)
target_link_libraries(entente_shared PRIVATE "$<LINK_LIBRARY:WHOLE_ARCHIVE,entente>")
# The header says what is shown; functions that are cloned for several processors would be too.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/include/entente/entente.h)
file(STRINGS ${CMAKE_SOURCE_DIR}/include/entente/entente.h declared REGEX "^ENT_API ")
list(TRANSFORM declared REPLACE ".*[ *](ent_[a-z_]+)\\(.*" "\\1")
list(JOIN declared "; " declared)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/entente.map
     CONTENT "ENTENTE_${ENTENTE_ABI} { global: ${declared}; local: *; };\n")
target_link_options(entente_shared PRIVATE -Wl,--version-script=${CMAKE_BINARY_DIR}/entente.map)
set_property(TARGET entente_shared PROPERTY LINK_DEPENDS ${CMAKE_BINARY_DIR}/entente.map)
set_target_properties(entente_shared PROPERTIES OUTPUT_NAME entente EXPORT_NAME entente LINKER_LANGUAGE C
                      VERSION ${PROJECT_VERSION} SOVERSION ${ENTENTE_ABI})
target_include_directories(entente_shared INTERFACE $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/include>
                           $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

include(CMakePackageConfigHelpers)
set(ENTENTE_PACKAGE ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
configure_file(${CMAKE_SOURCE_DIR}/cmake/entente.pc.in ${CMAKE_BINARY_DIR}/entente.pc @ONLY)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/ententeConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(TARGETS entente_shared EXPORT entente LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        COMPONENT library NAMELINK_COMPONENT development)
install(EXPORT entente NAMESPACE entente:: DESTINATION ${ENTENTE_PACKAGE} FILE ententeConfig.cmake COMPONENT development)
install(FILES ${CMAKE_BINARY_DIR}/ententeConfigVersion.cmake DESTINATION ${ENTENTE_PACKAGE} COMPONENT development)
install(FILES ${CMAKE_SOURCE_DIR}/include/entente/entente.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/entente
        COMPONENT development)
install(FILES ${CMAKE_BINARY_DIR}/entente.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# The wheel (bindings/python): the library, the ontology and the model, if it is there, beside the module.
option(ENTENTE_PYTHON "Install what the Python package needs" OFF)
if(ENTENTE_PYTHON)
  install(FILES $<TARGET_FILE:entente_shared> DESTINATION . RENAME libentente.so COMPONENT python)
  install(DIRECTORY ${CMAKE_SOURCE_DIR}/ontology DESTINATION data COMPONENT python)
  install(FILES ${CMAKE_SOURCE_DIR}/build/model/en_core_web_sm.entm DESTINATION data/model COMPONENT python OPTIONAL)
endif()
