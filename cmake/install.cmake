# What is installed beside the library (cmake/library.cmake), in the components that Debian makes packages of
# (cmake/package.cmake):
#   cmake --install build/release --prefix DIR
install(TARGETS entente_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)

# Where the program looks (api/places.c): ../share/entente and ../libexec/entente from its folder. Model and query
# engine are what tools/build has fetched.
set(ENTENTE_MODEL "${CMAKE_SOURCE_DIR}/build/model/en_core_web_sm.entm" CACHE FILEPATH "Model container to install")
set(ENTENTE_OXIGRAPH "${CMAKE_SOURCE_DIR}/build/tools/oxigraph" CACHE FILEPATH "Query engine to install")
set(data ${CMAKE_INSTALL_DATADIR}/entente)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/ontology DESTINATION ${data} COMPONENT data)
install(FILES ${ENTENTE_MODEL} DESTINATION ${data}/model RENAME en_core_web_sm.entm COMPONENT data OPTIONAL)
if(NOT ENTENTE_DEBIAN) # there it stands in the file copyright
  get_filename_component(model_folder ${ENTENTE_MODEL} DIRECTORY)
  install(FILES ${model_folder}/LICENSE DESTINATION ${data}/model COMPONENT data OPTIONAL)
endif()
set(engine ${ENTENTE_OXIGRAPH})
if(ENTENTE_DEBIAN AND EXISTS ${ENTENTE_OXIGRAPH})
  set(engine ${CMAKE_BINARY_DIR}/oxigraph)
  add_custom_command(OUTPUT ${engine} COMMAND ${CMAKE_STRIP} -o ${engine} ${ENTENTE_OXIGRAPH}
                     DEPENDS ${ENTENTE_OXIGRAPH} VERBATIM)
  add_custom_target(engine ALL DEPENDS ${engine})
endif()
install(PROGRAMS ${engine} DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/entente RENAME oxigraph
        COMPONENT program OPTIONAL)

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
if(ENTENTE_DEBIAN)
  set(pages "*.1.gz") # as cmake/package.cmake packs them
  set(zsh ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions) # where Debian's zsh looks for a package's
else()
  set(pages "*.1")
  set(zsh ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
endif()
install(DIRECTORY ${made}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program FILES_MATCHING PATTERN ${pages})
install(FILES ${made}/entente.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME entente
        COMPONENT program)
install(FILES ${made}/_entente DESTINATION ${zsh} COMPONENT program)
install(FILES ${made}/entente.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)

set(doc ${CMAKE_INSTALL_DATADIR}/doc/entente)
install(FILES README.md SECURITY.md NOTICE DESTINATION ${doc} COMPONENT program)
if(NOT ENTENTE_DEBIAN) # there both have names and forms of Debian's own
  install(FILES CHANGELOG.md LICENSE DESTINATION ${doc} COMPONENT program)
endif()
install(DIRECTORY docs seeds DESTINATION ${doc} COMPONENT program)
