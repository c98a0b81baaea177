// A headless browser for tests: one that is installed, or the one of the package @sparticuz/chromium, which brings its libraries along.
import { existsSync } from "node:fs";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";

/** Where browsers are installed by their packages. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A test needs neither a sandbox around its own page nor a graphics card. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"];

type Candidate = () => Promise<LaunchOptions>;

function installed(): readonly Candidate[] {
  const paths = [...(process.env.PLSYNC_BROWSER === undefined ? [] : [process.env.PLSYNC_BROWSER]), ...INSTALLED];
  return paths
    .filter((path) => existsSync(path))
    .map((executablePath) => async () => ({ executablePath, args: FLAGS }));
}

/** The package looks for AWS Lambda, where it adds libraries that a bare machine lacks, too; only the browser's process is told so. */
async function packaged(): Promise<LaunchOptions> {
  const { AWS_LAMBDA_JS_RUNTIME, FONTCONFIG_PATH, HOME, LD_LIBRARY_PATH } = process.env;
  const before = { AWS_LAMBDA_JS_RUNTIME, FONTCONFIG_PATH, HOME, LD_LIBRARY_PATH };
  try {
    process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return { executablePath, headless: "shell", args: [...chromium.args, ...FLAGS], env: { ...process.env } };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

async function launched(candidates: readonly Candidate[], problems: readonly string[] = []): Promise<Browser> {
  const [first, ...others] = candidates;
  if (first === undefined) throw new Error(`no browser can be started: ${problems.join("; ")}`);
  try {
    // A busy machine takes its time.
    return await puppeteer.launch({ timeout: 120_000, protocolTimeout: 120_000, ...(await first()) });
  } catch (error) {
    return launched(others, [...problems, String(error)]);
  }
}

/** Starts a browser, which ends with this process at the latest. Throws where none can be started. */
export function startBrowser(): Promise<Browser> {
  const onLinux = process.platform === "linux" && process.arch === "x64";
  return launched([...installed(), ...(onLinux ? [packaged] : [])]);
}
