#!/usr/bin/env bash
# Writes checksums and a bill of materials for packages. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/packaging.sh"

usage() {
    cat <<'END'
Usage: installer/sbom.sh ARTEFACT...
For each .deb and .tar.gz made by make-deb.sh and make-tarball.sh: writes ARTEFACT.spdx.json beside it, a bill of materials in SPDX
2.3, and a line in the file SHA256SUMS of its folder (sha256sum -c SHA256SUMS checks them). Run it on the machine that made them.

The bill names Rolodesk and each Debian package that a shared library comes from, whether it is in the artefact (CONTAINS) or of the
system (DYNAMIC_LINK), and what else a .deb depends on (DEPENDS_ON), with version and licence. A licence is told where the package says
it in a form that has a name in SPDX; else it is NOASSERTION. The same artefact gives the same bill: its time is SOURCE_DATE_EPOCH, or
that of the last commit.

  --help   this text

Exit status: 0 done, 1 an artefact cannot be read, 2 wrong usage, 10 jq or dpkg-deb is missing.
END
}

case ${1:-} in
--help | -h)
    usage
    exit 0
    ;;
'' | -*)
    complain "an artefact is needed; --help tells more"
    exit 2
    ;;
esac
for tool in jq dpkg-deb ldd readelf; do
    command -v "$tool" >/dev/null || {
        complain "$tool is missing (packages jq, dpkg, libc-bin, binutils)"
        exit 10
    }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-sbom.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
export LC_ALL=C
created=$(date -u -d "@$(source_time)" +%Y-%m-%dT%H:%M:%SZ)

# licence_of PACKAGE: what its machine-readable copyright file says of "Files: *", in SPDX's words, else NOASSERTION.
licence_of() {
    awk '
        BEGIN {
            n = split("Apache-2.0=Apache-2.0 Expat=MIT MIT=MIT Zlib=Zlib zlib=Zlib ISC=ISC BSL-1.0=BSL-1.0 " \
                "BSD-2-clause=BSD-2-Clause BSD-3-clause=BSD-3-Clause BSD-3-Clause=BSD-3-Clause CC0-1.0=CC0-1.0 " \
                "GPL-2=GPL-2.0-only GPL-2+=GPL-2.0-or-later GPL-3=GPL-3.0-only GPL-3+=GPL-3.0-or-later " \
                "LGPL-2=LGPL-2.0-only LGPL-2+=LGPL-2.0-or-later LGPL-2.1=LGPL-2.1-only LGPL-2.1+=LGPL-2.1-or-later " \
                "LGPL-3=LGPL-3.0-only LGPL-3+=LGPL-3.0-or-later MPL-1.1=MPL-1.1 MPL-2.0=MPL-2.0 " \
                "GPL-2.0=GPL-2.0-only GPL-3.0=GPL-3.0-only LGPL-3.0=LGPL-3.0-only", pair, " ")
            for (i = 1; i <= n; ++i) { split(pair[i], two, "="); spdx[two[1]] = two[2] }
            answer = "NOASSERTION"
        }
        /^Files: \*[ \t]*$/ { all = 1 }
        /^$/ { all = 0 }
        all && /^License:/ {
            sub(/^License:[ \t]*/, ""); gsub(/,/, ""); n = split($0, word, " "); text = ""
            for (i = 1; i <= n; ++i) {
                # "and" binds closer in SPDX; where both stand, a comma could have meant anything.
                if (tolower(word[i]) ~ /^(or|and)$/) { part = toupper(word[i]); kinds[part] = 1 }
                else if (word[i] in spdx) part = spdx[word[i]]
                else { text = ""; break }
                text = text (text == "" ? "" : " ") part
            }
            if (text != "" && !(("OR" in kinds) && ("AND" in kinds))) answer = text
            exit
        }
        END { print answer }' "/usr/share/doc/$1/copyright" 2>/dev/null || echo NOASSERTION
}

# open_artefact FILE FOLDER: unpacks it.
open_artefact() {
    case $1 in
    *.deb) dpkg-deb -x "$1" "$2" ;;
    *.tar.gz) tar -C "$2" -xzf "$1" ;;
    *)
        complain "${1##*/} is neither a .deb nor a .tar.gz"
        return 1
        ;;
    esac
}

# libraries FOLDER: a line for each shared library: CONTAINS or DYNAMIC_LINK, a tab, the file of this system that it is.
libraries() {
    local folder=$1 file
    find "$folder" -type f \( -perm -100 -o -name '*.so*' \) -print | sort | while IFS= read -r file; do
        readelf -h "$file" >/dev/null 2>&1 || continue
        ldd "$file" 2>/dev/null | sed -nE 's/^\t([^ ]+) => (.*) \(0x.*/\1\t\2/p'
        # Plugins are linked by nobody.
        if [[ $file == */plugins/*/*.so ]]; then
            printf 'plugin\t%s\n' "$file"
        fi
    done | sort -u >"$work/linked"
    while IFS=$'\t' read -r name file; do
        if [ "$name" = plugin ]; then
            printf 'CONTAINS\t%s\n' "/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/qt6/plugins/${file#*/plugins/}"
        elif [[ $file == "$folder"/* ]]; then
            # The library as it came from its package.
            file=$(ldconfig -p | awk -v name="$name" '$1 == name && !seen++ { print $NF }')
            printf 'CONTAINS\t%s\n' "$file"
        else
            printf 'DYNAMIC_LINK\t%s\n' "$file"
        fi
    done <"$work/linked" | sort -u
}

# packages_of FILE FOLDER: a line for each package: relation, name, version, source, licence.
packages_of() {
    local relation file package depends
    {
        libraries "$2" | while IFS=$'\t' read -r relation file; do
            package=$(package_of "$file")
            [ -z "$package" ] || printf '%s\t%s\n' "$package" "$relation"
        done
        if [[ $1 == *.deb ]]; then
            depends=$(dpkg-deb -f "$1" Depends)
            tr ',' '\n' <<<"$depends" | sed -E 's/^ *([^ (|]+).*/\1\tZ_DEPENDS_ON/'
        fi
        # Of several relations of a package the nearest counts: CONTAINS, DYNAMIC_LINK, then the others.
    } | sort -u | awk -F '\t' '!($1 in seen) { seen[$1] = 1; print $2 "\t" $1 }' |
        while IFS=$'\t' read -r relation package; do
            # What is not installed under this name is a name that a package stands for which is linked anyway.
            if ! dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed'; then
                complain "$package is left out of the bill: it is not installed here under that name"
                continue
            fi
            printf '%s\t%s\t%s\t%s\n' "${relation#Z_}" "$package" \
                "$(dpkg-query -W -f='${Version}\t${source:Package}\n' "$package" | head -n 1)" "$(licence_of "$package")"
        done
}

bill() {
    local artefact=$1 file=${1##*/} checksum=$2 version=$3
    jq -R -n -S --arg file "$file" --arg checksum "$checksum" --arg version "$version" --arg created "$created" '
        def id($name): "SPDXRef-Package-" + ($name | gsub("[^A-Za-z0-9.-]"; "-"));
        [inputs | split("\t") | {relation: .[0], name: .[1], version: .[2], source: .[3], licence: .[4]}] as $others |
        {
            spdxVersion: "SPDX-2.3",
            dataLicense: "CC0-1.0",
            SPDXID: "SPDXRef-DOCUMENT",
            name: $file,
            documentNamespace: ("https://spdx.org/spdxdocs/" + $file + "-" + $checksum),
            creationInfo: {created: $created, creators: ["Tool: rolodesk-sbom", "Organization: Rolodesk maintainers"]},
            documentDescribes: ["SPDXRef-Package-rolodesk"],
            packages: ([{
                SPDXID: "SPDXRef-Package-rolodesk",
                name: "rolodesk",
                versionInfo: $version,
                packageFileName: $file,
                supplier: "Organization: Rolodesk maintainers",
                downloadLocation: "NOASSERTION",
                filesAnalyzed: false,
                primaryPackagePurpose: "APPLICATION",
                checksums: [{algorithm: "SHA256", checksumValue: $checksum}],
                licenseConcluded: "Apache-2.0",
                licenseDeclared: "Apache-2.0",
                copyrightText: "NOASSERTION"
            }] + ($others | map({
                SPDXID: id(.name),
                name: .name,
                versionInfo: .version,
                sourceInfo: ("built from the Debian source package " + .source),
                externalRefs: [{
                    referenceCategory: "PACKAGE-MANAGER",
                    referenceType: "purl",
                    referenceLocator: ("pkg:deb/debian/" + (.name | @uri) + "@" + (.version | @uri))
                }],
                downloadLocation: "NOASSERTION",
                filesAnalyzed: false,
                supplier: "Organization: Debian",
                primaryPackagePurpose: "LIBRARY",
                licenseConcluded: "NOASSERTION",
                licenseDeclared: .licence,
                licenseComments: "as declared in Debian for all files of the source that have no other",
                copyrightText: "NOASSERTION"
            }))),
            relationships: ([{
                spdxElementId: "SPDXRef-DOCUMENT",
                relationshipType: "DESCRIBES",
                relatedSpdxElement: "SPDXRef-Package-rolodesk"
            }] + ($others | map({
                spdxElementId: "SPDXRef-Package-rolodesk",
                relationshipType: .relation,
                relatedSpdxElement: id(.name)
            })))
        }'
}

# is_sound FILE: whether what was written is JSON in which every relationship is between packages that are there.
is_sound() {
    jq -e '
        (.packages | map(.SPDXID)) as $ids
        | .spdxVersion == "SPDX-2.3" and ($ids | length) > 1 and ($ids | unique | length) == ($ids | length)
        and all(.packages[]; .name != "" and has("downloadLocation") and has("licenseDeclared"))
        and all(.relationships[]; (.relatedSpdxElement | IN($ids[])) and (.spdxElementId | IN("SPDXRef-DOCUMENT", $ids[])))' \
        "$1" >/dev/null
}

for artefact in "$@"; do
    if [ ! -f "$artefact" ]; then
        complain "$artefact is not there"
        exit 1
    fi
    artefact=$(readlink -f -- "$artefact")
    folder=$(mktemp -d "$work/open.XXXXXX")
    open_artefact "$artefact" "$folder" || exit 1
    checksum=$(sha256sum <"$artefact" | cut -d ' ' -f 1)
    version=$(sed -nE 's/^rolodesk[-_]([0-9.]+[0-9]).*/\1/p' <<<"${artefact##*/}")
    packages_of "$artefact" "$folder" >"$work/packages"
    bill "$artefact" "$checksum" "${version:-NOASSERTION}" <"$work/packages" >"$work/bill"
    if ! is_sound "$work/bill"; then
        complain "the bill of ${artefact##*/} is not sound"
        exit 1
    fi
    cp -- "$work/bill" "$artefact.spdx.json"
    chmod 644 "$artefact.spdx.json"
    for made in "$artefact" "$artefact.spdx.json"; do
        sums=${artefact%/*}/SHA256SUMS
        {
            [ ! -f "$sums" ] || awk -v name="${made##*/}" 'substr($0, 67) != name' "$sums"
            printf '%s  %s\n' "$(sha256sum <"$made" | cut -d ' ' -f 1)" "${made##*/}"
        } | sort -k 2 >"$work/sums"
        cp -- "$work/sums" "$sums"
    done
    say "${artefact##*/}: $(wc -l <"$work/packages") packages, $(cut -f 5 "$work/packages" | grep -vc NOASSERTION) with a licence"
done
