using System.Reflection;
using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>Objects by their public properties: models of KubernetesClient, anonymous types, records and classes of users.</summary>
internal static class ObjectConversion
{
    public static Func<NodeConversion, object, Node>? For(Type type)
    {
        // The types of .NET itself that reach this point are no data: delegates, streams, tasks, reflection.
        if ($"{type.Namespace}.".StartsWith("System.", StringComparison.Ordinal))
        {
            return null;
        }

        var isAnonymous = type.IsDefined(typeof(CompilerGeneratedAttribute), false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);
        var members = ObjectMember.Of(type, isAnonymous);
        if ((members.Length == 0 && !isAnonymous) || typeof(Delegate).IsAssignableFrom(type))
        {
            return null;
        }

        var entity = KubernetesEntity.Of(type);
        return (run, value) => ToMapping(run, value, members, entity);
    }

    private static Mapping ToMapping(NodeConversion run, object value, ObjectMember[] members, KubernetesEntity? entity)
    {
        var mapping = new Mapping();
        foreach (var member in members)
        {
            var content = member.Property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null);
            if (member.IsWritten(content))
            {
                mapping.Put(member.Name, run.Member(member.Name, content));
            }
        }

        entity?.Complete(mapping);
        return mapping;
    }
}
