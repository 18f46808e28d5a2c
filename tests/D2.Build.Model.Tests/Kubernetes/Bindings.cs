using D2.Build.Kubernetes;

namespace D2.Build.Model.Tests.Kubernetes;

public class Bindings
{
    private static readonly Mapping Admin = new()
    {
        ["apiGroup"] = "rbac.authorization.k8s.io", ["kind"] = "ClusterRole", ["name"] = "admin",
    };

    private static readonly Mapping Account = new() { ["kind"] = "ServiceAccount", ["name"] = "flux", ["namespace"] = "apps" };

    [Fact]
    public void RolesAndAccountsAreNamed()
    {
        var binding = new RoleBinding("flux")
        {
            RoleRef = RoleReference.ClusterRole("admin"),
            Subjects = [Subject.ServiceAccount("flux", "apps")],
        };

        Assert.True(binding.RoleRef.IsSameAs(Admin));
        Assert.True(binding.Subjects[0].IsSameAs(Account));
    }

    [Fact]
    public void DeclaredRolesAndAccountsAreReferredToByThemselves()
    {
        var role = new ClusterRole("admin");
        var account = new ServiceAccount("flux") { Namespace = "apps" };

        var binding = new ClusterRoleBinding("flux") { RoleRef = role, Subjects = [account] };

        Assert.True(binding.RoleRef.IsSameAs(Admin));
        Assert.True(binding.Subjects[0].IsSameAs(Account));
    }

    [Fact]
    public void RolesOfTheNamespaceAreOfTheirOwnKind()
    {
        Assert.Equal(RoleKind.Role, RoleReference.Role("edit").Kind?.Literal);
        Assert.True(((RoleReference)new Role("edit")).IsSameAs(RoleReference.Role("edit")));
    }

    [Fact]
    public void UsersAndGroupsBelongToTheGroupOfRbac()
    {
        Assert.Equal("rbac.authorization.k8s.io", Subject.User("jane").ApiGroup);
        Assert.Equal("rbac.authorization.k8s.io", Subject.Group("devs").ApiGroup);
        Assert.Null(Subject.ServiceAccount("flux", "apps").ApiGroup);
    }
}
