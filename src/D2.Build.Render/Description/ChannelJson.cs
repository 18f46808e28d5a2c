using System.Text.Json;

namespace D2.Build.Render;

/// <summary>A channel in the description.</summary>
internal static class ChannelJson
{
    public static void Write(Utf8JsonWriter writer, ArtifactChannel channel)
    {
        writer.WriteStartObject();
        writer.WriteString("tag", channel.Tag);
        writer.WriteString("workflow", channel.Workflow.Name);
        writer.WriteString("ref", channel.Workflow.Ref.Pattern);
        WriteSigner(writer, channel);
        writer.WriteEndObject();
    }

    // Who must have signed, in the one way that the channel's clusters verify.
    private static void WriteSigner(Utf8JsonWriter writer, ArtifactChannel channel)
    {
        switch (channel.Trust)
        {
            case KeylessTrust trust:
                writer.WriteStartObject("identity");
                writer.WriteString("issuer", channel.Identity!.Issuer);
                writer.WriteString("subject", channel.Identity.Subject);
                if (trust.Secret is not null)
                {
                    writer.WriteBoolean("ownInstance", true);
                }

                writer.WriteEndObject();
                break;
            case KeyTrust trust:
                writer.WriteStartArray("publicKeys");
                foreach (var key in trust.PublicKeys)
                {
                    writer.WriteStringValue(key);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteBoolean("notation", true);
                break;
        }
    }
}
