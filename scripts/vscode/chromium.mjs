import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

import { mustRun, run } from '../support/child.mjs';
import { Failure } from '../support/failure.mjs';

const { env, platform } = process;

const ON_PATH = {
  linux: [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    ...['microsoft-edge', 'microsoft-edge-stable'],
  ],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

const INSTALLED = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].map((name) =>
      join(folder ?? '', name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    ),
  ),
};

/** Packages of Debian and Ubuntu: a browser, and fonts that show Thai in screenshots. */
const BROWSER_PACKAGES = ['chromium', 'fonts-thai-tlwg', 'fonts-noto-core'];
const FONT_PACKAGES = ['fonts-thai-tlwg'];

/**
 * The flags keep a browser quiet: no calls home, no first-run pages. Names of other machines do
 * not resolve, so a test can neither reach the internet nor depend on it.
 */
const FLAGS = [
  ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  ...['--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts an installed Chrome, Edge or Chromium without a window, with a fresh profile. */
export async function launchChromium() {
  const executablePath = findChromium() ?? (await installChromium());
  await ensureThaiFont();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    handleSIGHUP: false, // cleanup.mjs ends this process at a signal, and the browser goes with it
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

function findChromium() {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (ON_PATH[platform] ?? []).map((name) => join(folder, name)));
  return [...onPath, ...(INSTALLED[platform] ?? [])].find((path) => existsSync(path));
}

async function installChromium() {
  if (!canInstall()) {
    throw new Failure(
      'No Chrome, Edge or Chromium found: install one of them (Debian, Ubuntu: ' +
        `sudo apt-get install ${BROWSER_PACKAGES.join(' ')})`,
    );
  }
  await aptInstall(BROWSER_PACKAGES);
  const path = findChromium();
  if (path === undefined) throw new Failure('Chromium was installed, but is not on PATH');
  return path;
}

/** Without a Thai font the tests hold, but their screenshots show boxes. Other systems have one. */
async function ensureThaiFont() {
  if (platform !== 'linux') return;
  const { status, lines } = await run('fc-list', [':lang=th']).catch(() => ({ status: 1 }));
  if (status === 0 && lines.length > 0) return;
  if (canInstall()) await aptInstall(FONT_PACKAGES);
  else console.log('No Thai font found: screenshots will show boxes for Thai text.');
}

function canInstall() {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get (a minute or two)…`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const failure = `Cannot install ${packages.join(', ')} with apt-get`;
  await mustRun('apt-get', ['update'], failure, options);
  await mustRun(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...packages],
    failure,
    options,
  );
}
