using D2.Build;

namespace Documented;

[Fleet]
public static partial class PaymentsTenant
{
    public static AppsTenant Payments { get; } = new("payments")
    {
        Repository = "payments-apps",
        Components = ["ledger"],
        DependsOn = [Fleet.Infra["cert-manager"].Configs.ReadyOnce],
    };
}
