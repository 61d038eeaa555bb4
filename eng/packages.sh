# Sourced by the scripts beside it: installs Debian packages that are missing.

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Installs the packages named; none named is none to install.
install_packages() {
  [ $# = 0 ] && return
  command -v apt-get >/dev/null || { echo "Please install: $*" >&2; return 1; }
  echo "Installing $*" >&2
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

# The database of a cluster.
postgres_packages() { compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || echo postgresql; }

# What pages need to be drawn: Debian's Chromium, and a font with all Vietnamese marks.
browser_packages() {
  command -v chromium >/dev/null || echo chromium
  fc-list 2>/dev/null | grep -q 'NotoSans-Regular' || echo fontconfig fonts-noto-core
}

# What the pictures of documents are written in: a font with all Vietnamese letters.
document_packages() { fc-list ':lang=vi' family 2>/dev/null | grep -Eq '(Liberation|Noto|DejaVu) Serif' || echo fontconfig fonts-noto-core; }

# What reads documents as their readers do: LibreOffice with a font as wide as Times New Roman, and a PDF's text and pictures. Version 1 of that
# font, in Debian 12's fonts-liberation, has no Vietnamese letters.
reader_packages() {
  fc-list 'Liberation Serif:lang=vi' family 2>/dev/null | grep -q . || echo fontconfig fonts-liberation2
  command -v soffice >/dev/null || echo libreoffice-writer libreoffice-calc
  command -v pdftotext >/dev/null || echo poppler-utils
}

# What reads the samples below deploy as it will where they are used.
deploy_packages() {
  command -v systemd-analyze >/dev/null || echo systemd
  [ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || echo nginx-light
}
