# Builds dist\calfcoach and dist\calfcoach-windows.zip on Windows: packaging\windows\build.ps1
# Needs Python 3.11 or newer from python.org. Not tried yet; see packaging\README.md.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

py -3 packaging\dev.py env
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
py -3 packaging\release.py folder
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

$env:CALFCOACH_AUDIO = "none"
dist\calfcoach\calfcoach.exe --data-dir build\try doctor
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Compress-Archive -Force -Path dist\calfcoach -DestinationPath dist\calfcoach-windows.zip
