# What is installed beside the library (cmake/library.cmake), and the Debian package of both:
#   cmake --install build/release --prefix DIR
#   cmake --preset package && cmake --build --preset package && cpack --config build/package/CPackConfig.cmake
install(TARGETS entente_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# Where the program looks (api/places.c): ../share/entente and ../libexec/entente from its folder. Model and query
# engine are what tools/build has fetched.
set(ENTENTE_MODEL "${CMAKE_SOURCE_DIR}/build/model/en_core_web_sm.entm" CACHE FILEPATH "Model container to install")
set(ENTENTE_OXIGRAPH "${CMAKE_SOURCE_DIR}/build/tools/oxigraph" CACHE FILEPATH "Query engine to install")
set(data ${CMAKE_INSTALL_DATADIR}/entente)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/ontology DESTINATION ${data})
install(FILES ${ENTENTE_MODEL} DESTINATION ${data}/model RENAME en_core_web_sm.entm OPTIONAL)
get_filename_component(model_folder ${ENTENTE_MODEL} DIRECTORY)
install(FILES ${model_folder}/LICENSE DESTINATION ${data}/model OPTIONAL)
install(PROGRAMS ${ENTENTE_OXIGRAPH} DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/entente RENAME oxigraph OPTIONAL)

# Manual and completion, made by the program from its tables of commands and options.
set(made ${CMAKE_BINARY_DIR}/share)
add_custom_command(
  OUTPUT ${made}/stamp
  COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/man
  COMMAND entente_cli --man-pages ${made}/man
  COMMAND entente_cli --completion bash > ${made}/entente.bash
  COMMAND entente_cli --completion zsh > ${made}/_entente
  COMMAND entente_cli --completion fish > ${made}/entente.fish
  COMMAND ${CMAKE_COMMAND} -E touch ${made}/stamp
  DEPENDS entente_cli VERBATIM)
add_custom_target(manual ALL DEPENDS ${made}/stamp)
install(DIRECTORY ${made}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 FILES_MATCHING PATTERN "*.1")
install(FILES ${made}/entente.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME entente)
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr") # where Debian's zsh looks for a package's
  set(zsh ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
else()
  set(zsh ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
endif()
install(FILES ${made}/_entente DESTINATION ${zsh})
install(FILES ${made}/entente.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(doc ${CMAKE_INSTALL_DATADIR}/doc/entente)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_SOURCE_DIR}/NOTICE DESTINATION ${doc})
file(READ ${CMAKE_SOURCE_DIR}/NOTICE notice)
file(READ ${CMAKE_SOURCE_DIR}/LICENSE licence)
file(CONFIGURE OUTPUT ${made}/copyright CONTENT "${notice}\n${licence}" @ONLY)
install(FILES ${made}/copyright DESTINATION ${doc})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs ${CMAKE_SOURCE_DIR}/seeds DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME entente)
set(ENTENTE_MAINTAINER "The entente authors <maintainers@entente.invalid>" CACHE STRING "Who makes the package: NAME <ADDRESS>")
set(CPACK_PACKAGE_CONTACT "${ENTENTE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "entente reads news articles about cooperation between countries, companies,
universities and agencies, and writes the stated facts as a knowledge graph
in RDF, for SPARQL stores, each with the sentence that says so.
Program, library, language model, ontology, query engine and manual.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libexttextcat-data)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
include(CPack)
