@echo off
rem Starts the installed product: the window without arguments or with "open PATH", else the headless verbs.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
if "%~1"=="" goto window
if /i "%~1"=="open" goto open
"%JAVA%" -jar "%LAUNCHER%" -nosplash -data @none -application org.hecha.cli.application %*
exit /b %ERRORLEVEL%
:open
if "%~2"=="" goto window
"%JAVA%" -jar "%LAUNCHER%" -nosplash -hecha.open "%~f2"
exit /b %ERRORLEVEL%
:window
"%JAVA%" -jar "%LAUNCHER%" -nosplash
exit /b %ERRORLEVEL%
