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
set HECHA_OPTIONS=-Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%HECHA_HOME%logging.properties" "-XX:ErrorFile=%TEMP%\hecha-jvm-%%p.log"
set HECHA_OPEN=
set HECHA_NL=
set HECHA_NAMED=
if /i "%~1"=="open" goto arguments
"%HECHA_JAVA%" %HECHA_OPTIONS% -XX:+UseSerialGC -jar "%HECHA_LAUNCHER%" -nosplash -data @none -application org.hecha.cli.application %*
exit /b %ERRORLEVEL%
rem What "hecha open" takes: --lang zh or en, --help, and what is to be opened.
:arguments
shift
if "%~1"=="" goto start
if /i "%~1"=="-h" goto usage
if /i "%~1"=="--help" goto usage
if /i "%~1"=="--lang" goto language
set HECHA_OPEN=%HECHA_OPEN% -hecha.open "%~f1"
goto arguments
:usage
"%HECHA_JAVA%" %HECHA_OPTIONS% -XX:+UseSerialGC -jar "%HECHA_LAUNCHER%" -nosplash -data @none -application org.hecha.cli.application open --help
exit /b %ERRORLEVEL%
rem Named here, a language comes before the one chosen in the preferences.
:language
shift
set HECHA_LANGUAGE=zh_CN
if /i "%~1"=="en" set HECHA_LANGUAGE=en
set HECHA_NL=-nl %HECHA_LANGUAGE%
set HECHA_NAMED=-Dhecha.language=%HECHA_LANGUAGE%
goto arguments
rem The JVM's second compiler waits for what is really hot: at the start it takes processors from the window.
:start
set HECHA_OPTIONS=%HECHA_OPTIONS% -XX:+IgnoreUnrecognizedVMOptions -XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=100000 -XX:Tier4CompileThreshold=400000 -XX:Tier4BackEdgeThreshold=2000000
:window
"%HECHA_JAVA%" %HECHA_OPTIONS% %HECHA_NAMED% -jar "%HECHA_LAUNCHER%" -nosplash %HECHA_NL% %HECHA_OPEN%
rem 23 asks for a restart: another language was chosen.
if not %ERRORLEVEL%==23 exit /b %ERRORLEVEL%
set HECHA_NL=
set HECHA_NAMED=
goto window
