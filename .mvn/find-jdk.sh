# Sourced by ./intercept and ./mvnw: sets JAVA_HOME to a JDK 25 or newer, wherever this machine keeps it.
# Order: JAVA_HOME itself, the java on the PATH, then the usual places, the lowest fitting version first.
# Leaves JAVA_HOME as it was and returns 1 where there is none.

# Prints the major version of the JDK in $1; nothing if it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(jdk_version "$JAVA_HOME" | grep -c .)" = 1 ] && [ "$(jdk_version "$JAVA_HOME")" -ge 25 ]; then
    return 0
  fi
  found='' found_version=9999
  on_path=$(command -v javac 2>/dev/null || :)
  # Follows links, since the PATH mostly holds /usr/bin/javac.
  while [ -n "$on_path" ] && [ -L "$on_path" ]; do
    link=$(readlink "$on_path")
    case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
  done
  for home in \
    "${on_path:+$(dirname "$(dirname "$on_path")")}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME-}"/.jdks/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.m2/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge 25 ] && [ "$version" -lt "$found_version" ]; then
      found=$home found_version=$version
    fi
  done
  [ -n "$found" ] || return 1
  JAVA_HOME=$found
  export JAVA_HOME
}
