# What only tests need: Temporal's time-skipping test server and Chromium.

test_server_version=1.38.0
test_server_dir=$tools_dir/temporal-test-server
brought_test_server=$test_server_dir/temporal-test-server

is_java_17() {
  major=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ -n "$major" ] && [ "$major" -ge 17 ]
}

apt_install() {
  [ "$(id -u)" -eq 0 ] && has apt-get || return 1
  DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

install_java_and_maven() { apt_install default-jre-headless maven; }

test_server_from_maven() {
  is_java_17 && has mvn || { echo 'no Java 17 with Maven'; return 1; }
  mkdir -p "$test_server_dir" || return 1
  cat >"$test_server_dir/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>garnish</groupId>
  <artifactId>temporal-test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>$test_server_version</version>
    </dependency>
  </dependencies>
</project>
POM
  rm -rf "$test_server_dir/lib"
  mvn -q -B -f "$test_server_dir/pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
    -DoutputDirectory="$test_server_dir/lib" || return 1
  # The SDK runs one executable, gives it the port to listen on, and waits 5 s: so no time for optimising.
  cat >"$brought_test_server" <<LAUNCHER
#!/bin/sh
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "\$(dirname "\$0")/lib/*" io.temporal.testserver.TestServer "\$@"
LAUNCHER
  chmod +x "$brought_test_server"
}

test_server_from_download() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) build=linux_amd64 ;;
    Darwin-x86_64) build=macOS_amd64 ;;
    Darwin-arm64) build=macOS_arm64 ;;
    *) return 1 ;;
  esac
  has curl || { echo 'no curl'; return 1; }
  name=temporal-test-server_${test_server_version}_$build
  mkdir -p "$test_server_dir" || return 1
  curl -fsSL --connect-timeout 20 --max-time 300 -o "$test_server_dir/server.tar.gz" \
    "https://github.com/temporalio/sdk-java/releases/download/v$test_server_version/$name.tar.gz" || return 1
  tar -xzf "$test_server_dir/server.tar.gz" -C "$test_server_dir" --strip-components 1 || return 1
  rm -f "$test_server_dir/server.tar.gz"
  [ -x "$brought_test_server" ]
}

bring_test_server() {
  if [ -n "${TEMPORAL_TEST_SERVER:-}" ]; then
    [ -x "$TEMPORAL_TEST_SERVER" ] || fail "TEMPORAL_TEST_SERVER names $TEMPORAL_TEST_SERVER, which can't be run."
    return 0
  fi
  [ -x "$brought_test_server" ] && [ "$(cat "$stamps_dir/test-server" 2>/dev/null)" = "$test_server_version" ] && return 0
  if ! { is_java_17 && has mvn; } && [ "$(id -u)" -eq 0 ] && has apt-get; then
    step 'Java and Maven by apt-get, for the test server (about 1 min)' install_java_and_maven || true
  fi
  step "Temporal's time-skipping test server $test_server_version from Maven (38 MB, about 10 s)" test_server_from_maven ||
    step "Temporal's time-skipping test server $test_server_version by the official download (about 20 s)" test_server_from_download ||
    fail "Temporal's time-skipping test server can't be had; the workflow tests need it." \
      'Install Java 17 or newer and Maven (Debian: apt-get install default-jre-headless maven), then run this again.'
  mkdir -p "$stamps_dir"
  echo "$test_server_version" >"$stamps_dir/test-server"
}

# Prints the path of a Chromium.
find_chromium() {
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] && echo "$CHROMIUM_PATH"
    return
  fi
  for candidate in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$candidate" 2>/dev/null && return 0
  done
  return 1
}

install_chromium() { apt_install chromium; }

# Leaves CHROMIUM_PATH set.
bring_chromium() {
  if ! find_chromium >/dev/null; then
    [ -z "${CHROMIUM_PATH:-}" ] || fail "CHROMIUM_PATH names $CHROMIUM_PATH, which can't be run."
    if [ "$(id -u)" -eq 0 ] && has apt-get; then
      step 'Chromium by apt-get, for the browser test (200 MB, about 1 min)' install_chromium || true
    fi
  fi
  CHROMIUM_PATH=$(find_chromium) ||
    fail 'No Chromium; the browser test needs one.' \
      'Install it (Debian: apt-get install chromium) or name one by CHROMIUM_PATH, then run this again.'
  export CHROMIUM_PATH
}
