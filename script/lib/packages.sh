# The project's npm packages, exactly as package-lock.json has them.

install_packages() {
  cd "$root" &&
    # No package here needs its install script to work, so none is run: nothing from the net is executed
    # at set-up, and old and new npm do the same.
    npm ci --ignore-scripts --no-audit --no-fund
}

bring_packages() {
  node "$root/script/lib/packages-installed.mjs" && return 0
  has npm || fail 'npm is missing.' 'Install it (Debian: apt-get install npm).'
  step "the project's packages by npm ci (about 1 min)" install_packages ||
    fail "The project's packages can't be installed." "Read $setup_log; ./script/doctor checks the tools."
}
