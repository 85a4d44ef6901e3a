import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { hasCode } from './error-code.js';
import type { OnProgress, Rung } from './managed.js';

const run = promisify(execFile);

/** The release of Apache Kafka that every rung starts. */
export const KAFKA_VERSION = '4.4.0';

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>lienthong</groupId>
  <artifactId>broker</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

/** A Java to run the broker with, and the class path of its jars. */
export interface KafkaDistribution {
  java: string;
  classPath: string;
}

/** Finds Java 17 or newer and Kafka's jars; has Maven fetch them once into the user's cache folder, which stacks share. */
export async function findKafkaDistribution(
  environment: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<Rung<KafkaDistribution>> {
  const java = await findJava(environment);
  if ('missing' in java) return java;
  const folder = join(cacheFolder(environment), `kafka-${KAFKA_VERSION}`);
  if (!existsSync(folder)) {
    onProgress('kafka', `Maven fetches Apache Kafka ${KAFKA_VERSION} into ${folder} (43 MB, once)`);
    const failure = await fetchJars(folder, environment);
    if (failure !== undefined) return { missing: failure };
  }
  return { found: { java: java.found, classPath: join(folder, '*') } };
}

async function findJava(environment: NodeJS.ProcessEnv): Promise<Rung<string>> {
  const home = environment['JAVA_HOME'];
  const java = home && existsSync(join(home, 'bin', 'java')) ? join(home, 'bin', 'java') : 'java';
  let told: string;
  try {
    const { stdout, stderr } = await run(java, ['-version'], { env: environment });
    told = stderr + stdout;
  } catch {
    return { missing: 'no Java here (`java` is not on the PATH and JAVA_HOME names none)' };
  }
  const version = /version "(?:1\.)?(\d+)/.exec(told)?.[1];
  if (version === undefined || Number(version) < 17) {
    return { missing: `Java ${version ?? 'of an unknown version'} is here (${java}), but 17 or newer is needed` };
  }
  return { found: java };
}

/** Fetches into a folder beside the wanted one and renames it, so that the wanted one is always whole. */
async function fetchJars(folder: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const parent = join(folder, '..');
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    writeFileSync(join(draft, 'pom.xml'), POM);
    const args = ['-B', '-q', '-f', join(draft, 'pom.xml'), 'dependency:copy-dependencies'];
    await run('mvn', [...args, '-DincludeScope=runtime', `-DoutputDirectory=${join(draft, 'jars')}`], {
      env: environment,
      timeout: 300_000,
      maxBuffer: 1 << 24,
    });
    renameSync(join(draft, 'jars'), folder);
    return undefined;
  } catch (error) {
    // Another stack may have put the same jars there meanwhile.
    return existsSync(folder) ? undefined : mavenFailure(error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function mavenFailure(error: unknown): string {
  if (hasCode(error, 'ENOENT')) {
    return 'Java is here, but no Maven (`mvn`), which fetches Kafka';
  }
  const output =
    typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error);
  const said = /\[ERROR\].*/.exec(output)?.[0] ?? 'no answer within 5 minutes';
  return `Maven could not fetch Kafka ${KAFKA_VERSION}; is Maven Central in reach, or a mirror set in ~/.m2/settings.xml? It said: ${said}`;
}

function cacheFolder(environment: NodeJS.ProcessEnv): string {
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lienthong');
}
