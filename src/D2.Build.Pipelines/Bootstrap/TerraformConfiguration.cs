namespace D2.Build.Pipelines;

/// <summary>
/// The configuration for Terraform and OpenTofu (1.11 or later, whose write-only arguments keep credentials out of the
/// state). The providers take the cluster from <c>KUBE_CONFIG_PATH</c>.
/// </summary>
internal static class TerraformConfiguration
{
    public static string Of(RepositoryPlan plan, ClusterObjects cluster)
    {
        var secrets = ClusterSecrets.Of(plan, cluster).ToArray();
        return YamlText.Blocks(
            [
                FileHeader.Comment,
                Head,
                .. secrets.SelectMany(secret => secret.Variables).Select(Variable),
                secrets.Length == 0 ? "" : Revision,
                Namespace,
                .. secrets.Select(Secret),
                Operator(OperatorChart.Release(cluster), secrets),
                Instance,
            ]);
    }

    private const string Head = """

        terraform {
          required_version = ">= 1.11"

          required_providers {
            helm = {
              source  = "hashicorp/helm"
              version = "~> 3.0"
            }
            kubectl = {
              source  = "alekc/kubectl"
              version = "~> 2.1"
            }
            kubernetes = {
              source  = "hashicorp/kubernetes"
              version = "~> 2.36"
            }
          }
        }
        """;

    // Terraform cannot see that what it does not keep has changed.
    private const string Revision = """

        variable "secrets_revision" {
          description = "Raise it to write changed credentials to the cluster, and keep it raised."
          type        = number
          default     = 1
        }
        """;

    private const string Namespace = """

        resource "kubernetes_namespace_v1" "flux_system" {
          metadata {
            name = "flux-system"
          }

          lifecycle {
            ignore_changes = [metadata]
          }
        }
        """;

    // The cluster keeps its FluxInstance in step with the fleet from then on.
    private const string Instance = $$"""

        resource "kubectl_manifest" "flux_instance" {
          yaml_body         = file("${path.module}/{{BootstrapFiles.InstanceFile}}")
          server_side_apply = true
          depends_on        = [helm_release.flux_operator]

          wait_for {
            condition {
              type   = "Ready"
              status = "True"
            }
          }

          lifecycle {
            ignore_changes = [yaml_body]
          }
        }
        """;

    private static string Variable(SecretVariable variable) => YamlText.Blocks(
        YamlText.Blank,
        $"variable \"{variable.Name.ToLowerInvariant()}\" {{",
        $"  description = \"{variable.Meaning}\"",
        "  type        = string",
        variable.Default is { } value ? $"  default     = \"{value}\"" : "",
        "  sensitive   = true",
        "  ephemeral   = true",
        "}");

    private static string Secret(ClusterSecret secret) => $$"""

        resource "kubernetes_secret_v1" "{{secret.Name.Replace('-', '_')}}" {
          metadata {
            name      = "{{secret.Name}}"
            namespace = kubernetes_namespace_v1.flux_system.metadata[0].name{{(secret.IsForVerification ? $"\n    labels    = {{ \"{BootstrapScript.WatchLabel}\" = \"Enabled\" }}" : "")}}
          }

          type = "{{secret.Type}}"

          data_wo_revision = var.secrets_revision
          data_wo = {{Data(secret)}}
        }
        """;

    private static string Data(ClusterSecret secret)
    {
        var entries = $"{{\n{YamlText.Indent(secret.TerraformData, 4)}\n  }}";
        return secret.TerraformRest.Length == 0 ? entries : $"merge({entries}, {YamlText.Indent(secret.TerraformRest, 2).TrimStart()})";
    }

    private static string Operator(OperatorRelease release, IEnumerable<ClusterSecret> secrets)
    {
        var needs = secrets.Select(secret => $"kubernetes_secret_v1.{secret.Name.Replace('-', '_')}")
            .Prepend("kubernetes_namespace_v1.flux_system");
        return $$"""

            resource "helm_release" "flux_operator" {
              name       = "flux-operator"
              namespace  = "flux-system"
              repository = "{{release.ChartUrl[..release.ChartUrl.LastIndexOf('/')]}}"
              chart      = "{{release.ChartUrl[(release.ChartUrl.LastIndexOf('/') + 1)..]}}"
              version    = "{{release.Version}}"
              values     = [file("${path.module}/{{BootstrapFiles.ValuesFile}}")]
              wait       = true
              depends_on = [{{string.Join(", ", needs)}}]

              # The operator upgrades itself from then on.
              lifecycle {
                ignore_changes = [version, values]
              }
            }
            """;
    }
}
