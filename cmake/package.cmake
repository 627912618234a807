# Debian packages: the program, what it knows, the library, and what a program is built with that uses the library.
#   cmake --preset package && cmake --build --preset package && cpack --config build/package/CPackConfig.cmake
set(ENTENTE_MAINTAINER "The entente authors <maintainers@entente.invalid>" CACHE STRING "Who makes the packages: NAME <ADDRESS>")
set(soname libentente${ENTENTE_ABI})
set(packages entente entente-data ${soname} libentente-dev)
set(components program data library development) # of the packages, in the same order

if(ENTENTE_DEBIAN)
  # What Debian's policy wants of each package: its copyright, the changes of the package and of the program, and what
  # lintian is to pass over; manual pages packed, programs stripped.
  find_program(GZIP gzip REQUIRED)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/debian/changelog.in ${made}/changelog.Debian @ONLY)
  add_custom_command(
    OUTPUT ${made}/packed
    COMMAND ${GZIP} -9nf < ${made}/changelog.Debian > ${made}/changelog.Debian.gz
    COMMAND ${GZIP} -9nf < ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${made}/changelog.gz
    COMMAND sh -c "${GZIP} -9nfk ${made}/man/*.1"
    COMMAND ${CMAKE_COMMAND} -E touch ${made}/packed
    DEPENDS ${made}/stamp ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${made}/changelog.Debian VERBATIM)
  add_custom_target(packed ALL DEPENDS ${made}/packed)
  set(pass_over_library "# CPack calls ldconfig beside the trigger\n${soname}: maintscript-calls-ldconfig\n")
  foreach(package component IN ZIP_LISTS packages components)
    install(FILES ${CMAKE_SOURCE_DIR}/cmake/debian/copyright ${made}/changelog.Debian.gz ${made}/changelog.gz
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    file(CONFIGURE OUTPUT ${made}/overrides/${package} @ONLY CONTENT
         "# no upload to Debian\n${package}: initial-upload-closes-no-bugs\n${pass_over_${component}}")
    install(FILES ${made}/overrides/${package} DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT ${component})
  endforeach()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME entente)
set(CPACK_PACKAGE_CONTACT "${ENTENTE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SOURCE entente)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(same "= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

set(what "entente reads news articles about cooperation between countries, companies,
universities and agencies, and writes the stated facts as a knowledge graph in
RDF, for SPARQL stores, each with the sentence that says so.
.
")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME entente)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "entente-data (${same}), libexttextcat-data")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "news articles about cooperation to a knowledge graph
${what}This package has the program with its query engine, manual and documentation.")

set(CPACK_DEBIAN_DATA_PACKAGE_NAME entente-data)
set(CPACK_DEBIAN_DATA_PACKAGE_SECTION text)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_COMPONENT_DATA_DESCRIPTION "knowledge graphs of news articles - ontology and model
${what}This package has what program and library know: ontology, lexicon, patterns,
queries and the language model.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${soname})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/cmake/debian/triggers)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "entente-data (${same}), libexttextcat-data")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "knowledge graphs of news articles - shared library
${what}This package has the library, for other programs.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libentente-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${soname} (${same})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "knowledge graphs of news articles - development files
${what}This package has what a program is built with that uses the library: header,
pkg-config file and CMake package.")
include(CPack)
