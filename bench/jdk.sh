# 找到 JDK 25，写进 JAVA_HOME；由 bench/run 和 faults/kill9 引用。
is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

find_jdk() {
  local on_path jdk
  on_path=$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null)
  for jdk in "${JDK25_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -n "$jdk" ] && is_jdk25 "$jdk"; then
      export JAVA_HOME=$jdk
      return
    fi
  done
  echo "没有找到 JDK 25。请安装一个（例如 Eclipse Temurin 25），或者把它的目录写进环境变量 JDK25_HOME 再试。" >&2
  exit 1
}
