# Writes OUT, a C file with the bytes of FILES (name=path, separated by "|"; a path that is not there gives no bytes):
#   const unsigned char ent_asset_NAME[]; const size_t ent_asset_NAME_len;
set(text "#include \"view/assets.h\"\n")
string(REPLACE "|" ";" files "${FILES}")
foreach(entry IN LISTS files)
  string(REGEX MATCH "^([a-z_]+)=(.*)$" _ "${entry}")
  set(name ${CMAKE_MATCH_1})
  set(path ${CMAKE_MATCH_2})
  set(bytes "")
  if(path AND EXISTS "${path}")
    file(READ "${path}" hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  endif()
  string(LENGTH "${bytes}" length)
  math(EXPR length "${length} / 5")
  string(APPEND text "const unsigned char ent_asset_${name}[] = {${bytes}0};\n"
                     "const size_t ent_asset_${name}_len = ${length};\n")
endforeach()
file(WRITE "${OUT}" "${text}")
