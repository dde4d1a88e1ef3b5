@echo off
rem Runs Hecha from the sources on Windows: builds the product when it is missing, then starts it.
setlocal
set "HECHA_ROOT=%~dp0.."
set "HECHA_PRODUCT=%HECHA_ROOT%\releng\org.hecha.product\target\products\org.hecha.product\win32\win32\x86_64\hecha"
rem Newer sources are found by comparing write times; PowerShell is part of every Windows this runs on.
powershell -NoProfile -Command "$s='%HECHA_PRODUCT%\hecha.cmd'; if(!(Test-Path $s)){exit 1}; $t=(Get-Item $s).LastWriteTime; $n=Get-ChildItem -Recurse -File '%HECHA_ROOT%\bundles','%HECHA_ROOT%\features','%HECHA_ROOT%\target-platform' | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $t } | Select-Object -First 1; if($n){exit 1}else{exit 0}"
if errorlevel 1 (
  echo hecha: building the product, the first time takes some minutes ... 1>&2
  pushd "%HECHA_ROOT%"
  for /d %%d in (bundles\*) do if exist "%%d\target\classes" rmdir /s /q "%%d\target\classes"
  call mvn -B -q package -DskipTests -pl releng/org.hecha.product -am 1>&2
  if errorlevel 1 (
    popd
    echo hecha: the build failed. It needs a JDK 17 and Maven 3.9 or newer on the path. 1>&2
    exit /b 3
  )
  popd
)
call "%HECHA_PRODUCT%\hecha.cmd" %*
exit /b %ERRORLEVEL%
