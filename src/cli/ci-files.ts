/** CI files that `init` writes. */

/** CI systems that `init` knows. */
export type CiName = 'github' | 'gitlab'

/** Path and text of each system's file. */
export const ciFiles: Readonly<Record<CiName, {readonly path: string; readonly text: string}>> = {
  github: {
    path: '.github/workflows/support-lint.yml',
    text: `name: support-lint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  support-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes support-lint -f github --summary "$GITHUB_STEP_SUMMARY"
`
  },
  gitlab: {
    path: '.gitlab/support-lint.yml',
    text: `# Include this file from .gitlab-ci.yml:
#   include: .gitlab/support-lint.yml
support-lint:
  image: node:20
  script:
    - npx --yes support-lint -f pretty -f gitlab:gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
  }
}
