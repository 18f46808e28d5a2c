namespace D2.Build.Registry;

/// <summary>What is done with the body of an answer.</summary>
internal enum AnswerBody
{
    /// <summary>Read whole, within a limit, before anything else happens.</summary>
    Buffered,

    /// <summary>Left open when the request succeeded; read whole when not.</summary>
    Streamed,
}
