/** Registries that package managers ask, and how these ask a mirror inside the network instead. */
import type { Step } from '../../analysis.ts';

interface Registry {
  /** All the hosts that it is asked at: with one of them allowed the next is refused. */
  hosts: readonly string[];
  /** Who asks. */
  tool: string;
  code: Step['code'];
}

const shell = (text: string): Step['code'] => ({ language: 'shell', text });

const REGISTRIES: readonly Registry[] = [
  {
    hosts: ['registry.npmjs.org'],
    tool: 'npm',
    code: shell('npm config set registry https://npm.internal.example.com/'),
  },
  {
    hosts: ['registry.yarnpkg.com'],
    tool: 'Yarn',
    code: shell('yarn config set registry https://npm.internal.example.com/'),
  },
  {
    hosts: ['pypi.org', 'files.pythonhosted.org'],
    tool: 'pip',
    code: shell('pip config set global.index-url https://pypi.internal.example.com/simple'),
  },
  {
    hosts: ['proxy.golang.org', 'sum.golang.org'],
    tool: 'Go',
    code: shell('go env -w GOPROXY=https://go.internal.example.com'),
  },
  {
    hosts: ['rubygems.org', 'index.rubygems.org'],
    tool: 'Bundler',
    code: shell(
      'bundle config set --global mirror.https://rubygems.org https://gems.internal.example.com',
    ),
  },
  {
    hosts: ['index.crates.io', 'static.crates.io'],
    tool: 'Cargo',
    code: {
      language: 'text',
      text: '# ~/.cargo/config.toml\n[source.crates-io]\nreplace-with = "internal"\n\n[source.internal]\nregistry = "sparse+https://crates.internal.example.com/index/"',
    },
  },
  {
    hosts: ['repo.maven.apache.org', 'repo1.maven.org'],
    tool: 'Maven',
    code: {
      language: 'text',
      text: '<!-- ~/.m2/settings.xml -->\n<mirrors>\n  <mirror>\n    <id>internal</id>\n    <mirrorOf>central</mirrorOf>\n    <url>https://maven.internal.example.com/</url>\n  </mirror>\n</mirrors>',
    },
  },
];

export const registryAt = (hostname: string): Registry | undefined =>
  REGISTRIES.find(({ hosts }) => hosts.includes(hostname));
