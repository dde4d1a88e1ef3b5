@echo off
rem Starts Hecha: "hecha open [PATH]" the window, every other verb headless.
setlocal
chcp 65001 >nul
set "HECHA_HOME=%~dp0"
set "HECHA_JAVA=java"
if defined JAVA_HOME set "HECHA_JAVA=%JAVA_HOME%\bin\java"
set "HECHA_LAUNCHER="
for %%f in ("%HECHA_HOME%plugins\org.eclipse.equinox.launcher_*.jar") do set "HECHA_LAUNCHER=%%~f"
if not defined HECHA_LAUNCHER (
  echo hecha: %HECHA_HOME% is no complete installation; install the product again. 1>&2
  exit /b 2
)
"%HECHA_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo hecha: no Java found. Install a JDK or JRE 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 2
)
set HECHA_OPTIONS=-Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%HECHA_HOME%logging.properties"
set HECHA_OPEN=
if not "%~2"=="" set HECHA_OPEN=-hecha.open "%~f2"
if /i "%~1"=="open" goto window
"%HECHA_JAVA%" %HECHA_OPTIONS% -XX:+UseSerialGC -jar "%HECHA_LAUNCHER%" -nosplash -data @none -application org.hecha.cli.application %*
exit /b %ERRORLEVEL%
rem 23 asks for a restart: another language was chosen.
:window
"%HECHA_JAVA%" %HECHA_OPTIONS% -jar "%HECHA_LAUNCHER%" -nosplash %HECHA_OPEN%
if %ERRORLEVEL%==23 goto window
exit /b %ERRORLEVEL%
