@echo off
rem Starts Intercept on Windows: finds a JDK 25, builds on first use, then runs the program.
rem   intercept [CASE.intercept | FOLDER]
rem   intercept investigate FOLDER --case FILE.intercept [--json] [--report FILE.pdf]
setlocal enableextensions
set "ROOT=%~dp0"
set "PROGRAM=%ROOT%app\desktop\target\program"
set "LOG=%ROOT%target\build.log"

call :jdk "%JAVA_HOME%"
if not defined JDK for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :jdk "%%~d"
if not defined JDK (
  echo Intercept needs a JDK 25 or newer and found none. Install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"

if not exist "%PROGRAM%\built" (
  echo Building Intercept ^(first start only, a minute or two^) ... 1>&2
  if not exist "%ROOT%target" mkdir "%ROOT%target"
  pushd "%ROOT%"
  call mvnw.cmd -B -Dquick package > "%LOG%" 2>&1
  if errorlevel 1 (
    popd
    echo The build failed; see "%LOG%". If a download failed, check the network and start again. 1>&2
    exit /b 1
  )
  popd
  type nul > "%PROGRAM%\built"
)

"%JDK%\bin\java" --module-path "%PROGRAM%\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%PROGRAM%\intercept.jar;%PROGRAM%\lib\*" intercept.desktop.app.Launcher %*
exit /b %errorlevel%

:jdk
rem Takes %1 if it is a JDK 25 or newer.
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%m in (%%v) do if %%m geq 25 set "JDK=%~1"
exit /b 0
