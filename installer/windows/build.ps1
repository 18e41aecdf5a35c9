# Not run here: the tests of this repository have no Windows.
#
# Builds Rolodesk, puts Qt beside it with windeployqt, and makes an installer with NSIS and a zip that needs none.
#   installer\windows\build.ps1 [-Build FOLDER]
# Needs on PATH: cmake, ninja, a C++20 compiler, windeployqt (Qt 6), makensis; and CMAKE_TOOLCHAIN_FILE naming the file of vcpkg,
# which has what core and sandbox need: libphonenumber, simdjson, uchardet, argon2, quazip, qtkeychain-qt6, tl-expected,
# boost-beast, boost-asio, sqlite3, openssl, nlohmann-json.
# What the code itself lacks for Windows yet is told by the compiler: file descriptors, signals and process facts in app/ are those of
# POSIX, and SampleWorkspace::programBesideThisOne() names its program without ".exe".
param([string]$Build = "build\windows")

$ErrorActionPreference = "Stop"
$root = Resolve-Path (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

$line = Select-String -Path (Join-Path $root "CMakeLists.txt") -Pattern '^project\(Rolodesk VERSION ([0-9.]+)'
$version = $line.Matches[0].Groups[1].Value

$options = @("-S", $root, "-B", $Build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DROLODESK_TESTS=OFF", "-DROLODESK_WERROR=OFF")
if ($env:CMAKE_TOOLCHAIN_FILE) { $options += "-DCMAKE_TOOLCHAIN_FILE=$env:CMAKE_TOOLCHAIN_FILE" }
Invoke-Checked cmake $options
Invoke-Checked cmake @("--build", $Build)

$name = "rolodesk-$version-windows-x64"
$files = Join-Path $Build $name
if (Test-Path $files) { Remove-Item -Recurse -Force $files }
Invoke-Checked cmake @("--install", $Build, "--component", "Rolodesk", "--prefix", $files)
# The sample service beside the window is no program of Qt; its libraries come from vcpkg, as those of the others do.
Invoke-Checked windeployqt @("--release", "--no-compiler-runtime", "--translations", "de,es,fr", "--dir", $files,
    (Join-Path $files "rolodesk.exe"), (Join-Path $files "rolodesk-cli.exe"))
Get-ChildItem (Join-Path $Build "vcpkg_installed\x64-windows\bin") -Filter *.dll -ErrorAction SilentlyContinue |
    Copy-Item -Destination $files
Copy-Item (Join-Path $root "LICENSE") $files

# What was installed and nothing else is what uninstalling removes.
$list = Join-Path $Build "files.nsh"
$base = (Resolve-Path $files).Path
$lines = Get-ChildItem -Recurse -File $files | ForEach-Object { 'Delete "$INSTDIR\' + $_.FullName.Substring($base.Length + 1) + '"' }
$lines += Get-ChildItem -Recurse -Directory $files | Sort-Object { $_.FullName.Length } -Descending |
    ForEach-Object { 'RMDir "$INSTDIR\' + $_.FullName.Substring($base.Length + 1) + '"' }
Set-Content -Path $list -Value $lines -Encoding utf8

$installer = Join-Path $Build "$name.exe"
Invoke-Checked makensis @("/DVERSION=$version", "/DFILES=$base", "/DOUTPUT=$((Resolve-Path $Build).Path)\$name.exe",
    (Join-Path $PSScriptRoot "rolodesk.nsi"))
Compress-Archive -Path $files -DestinationPath (Join-Path $Build "$name.zip") -Force

# It has to start from where it stands, without the compiler's folders.
$env:PATH = "$env:SystemRoot\System32;$env:SystemRoot"
foreach ($program in "rolodesk", "rolodesk-cli", "rolodesk-sandbox") {
    Invoke-Checked (Join-Path $files "$program.exe") @("--version")
}
$env:QT_QPA_PLATFORM = "offscreen"
Invoke-Checked (Join-Path $files "rolodesk.exe") @("--self-test")
Get-FileHash -Algorithm SHA256 $installer, (Join-Path $Build "$name.zip") | Format-List
