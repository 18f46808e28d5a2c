using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.ObjectRules;

public class AllocationTests
{
    [Fact]
    public void AnObjectWithoutFindingsCostsNoMemory()
    {
        var set = new ResourceSet("teams")
        {
            Namespace = "flux-system",
            Spec =
            {
                Inputs = [new Mapping { ["team"] = "red" }],
                Resources =
                [
                    new Namespace("<< inputs.team >>"),
                    new ServiceAccount("flux") { Namespace = "<< inputs.team >>", ImagePullSecrets = ["ghcr-auth"] },
                    new OciRepository("apps")
                    {
                        Spec =
                        {
                            Interval = "5m",
                            Url = "oci://ghcr.io/acme/apps",
                            Verify = { Provider = VerificationProvider.Cosign, MatchOidcIdentity = [new() { Issuer = "^issuer$", Subject = "^<< inputs.team >>$" }] },
                        },
                    },
                ],
            },
        };
        Assert.Empty(ObjectValidator.Check(set));

        var before = GC.GetAllocatedBytesForCurrentThread();
        ObjectValidator.Check(set);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }
}
