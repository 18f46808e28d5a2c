namespace D2.Build.Pipelines;

/// <summary>Opens a pull request when the update automation pushed to its branch, also when the branch was there before.</summary>
internal static class ImageUpdatesWorkflow
{
    public static CommittedFile Of(RepositoryPlan plan) => new Workflow(
        "image-updates",
        YamlText.Blocks("push:", $"  branches: {YamlText.Flow([plan.Settings.UpdateBranch])}"),
        $$$"""
        pull-request:
          runs-on: {{{plan.Runner()}}}
          timeout-minutes: 5
          permissions:
            contents: read
            pull-requests: write
          steps:
            - name: Open a pull request
              env:
                GH_TOKEN: ${{ github.token }}
                GH_REPO: ${{ github.repository }}
                BASE: ${{ github.event.repository.default_branch }}
                HEAD: ${{ github.ref_name }}
              run: |
                if [ "$(gh pr list --base "$BASE" --head "$HEAD" --state open --json number --jq length)" = 0 ]; then
                  gh pr create --base "$BASE" --head "$HEAD" --title 'Update versions' --body 'New versions found by the update automation.'
                fi
        """).ToFile();
}
