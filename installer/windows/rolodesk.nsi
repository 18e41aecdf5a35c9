; Not run here: the tests of this repository have no Windows. installer/windows/build.ps1 calls it behind windeployqt:
;   makensis /DVERSION=1.2.3 /DFILES=C:\path\to\deployed /DOUTPUT=rolodesk-1.2.3-windows-x64.exe rolodesk.nsi
; Its syntax is checked with the makensis of Debian.

!ifndef VERSION
    !error "VERSION is missing: /DVERSION=1.2.3"
!endif
!ifndef FILES
    !error "FILES is missing: the folder with the programs and what windeployqt put beside them"
!endif
!ifndef OUTPUT
    !define OUTPUT "rolodesk-${VERSION}-windows-x64.exe"
!endif

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rolodesk"
!define CAPABILITIES "Software\Rolodesk\Capabilities"

Name "Rolodesk"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
; For one person, without an administrator.
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Rolodesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Rolodesk"
VIAddVersionKey "FileDescription" "Contact manager for Heymarket teams"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Rolodesk maintainers, Apache License 2.0"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\rolodesk.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP "Rolodesk needs a 64-bit Windows."
        Abort
    ${EndIf}
FunctionEnd

Section "Rolodesk"
    SetOutPath "$INSTDIR"
    ; What an older version left would be loaded beside the new one. Only the list of it is followed: the folder may hold other things.
    IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    fresh:
    File /r "${FILES}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Rolodesk.lnk" "$INSTDIR\rolodesk.exe"

    WriteRegStr HKCU "${KEY}" "DisplayName" "Rolodesk"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\rolodesk.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "Rolodesk maintainers"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"

    ; Offered for numbers and files; which program opens them stays the person's choice.
    WriteRegStr HKCU "Software\Classes\Rolodesk.Number" "" "Phone number"
    WriteRegStr HKCU "Software\Classes\Rolodesk.Number" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\Rolodesk.Number\shell\open\command" "" '"$INSTDIR\rolodesk.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\Rolodesk.File" "" "Contacts"
    WriteRegStr HKCU "Software\Classes\Rolodesk.File\shell\open\command" "" '"$INSTDIR\rolodesk.exe" "%1"'
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "Rolodesk"
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Contact manager for Heymarket teams"
    WriteRegStr HKCU "${CAPABILITIES}\UrlAssociations" "tel" "Rolodesk.Number"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".csv" "Rolodesk.File"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".tsv" "Rolodesk.File"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".vcf" "Rolodesk.File"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".xlsx" "Rolodesk.File"
    WriteRegStr HKCU "Software\RegisteredApplications" "Rolodesk" "${CAPABILITIES}"
SectionEnd

; The data of the person (%APPDATA%\rolodesk) and the keys in the Credential Manager stay.
Section "Uninstall"
    ; files.nsh is written by build.ps1: a Delete for each file that was installed, and an RMDir for each folder, deepest first.
    !include "${FILES}\..\files.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Rolodesk.lnk"
    DeleteRegValue HKCU "Software\RegisteredApplications" "Rolodesk"
    DeleteRegKey HKCU "Software\Rolodesk"
    DeleteRegKey HKCU "Software\Classes\Rolodesk.Number"
    DeleteRegKey HKCU "Software\Classes\Rolodesk.File"
    DeleteRegKey HKCU "${KEY}"
SectionEnd
