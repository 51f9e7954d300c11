namespace Seeds.Hosting.Files;

/// <summary>The output cannot or must not be written; the message says why and what to do. The folder is as it was.</summary>
public sealed class OutputException : Exception
{
    /// <summary>A fault without a message.</summary>
    public OutputException()
    {
    }

    /// <summary>A fault.</summary>
    public OutputException(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its cause.</summary>
    public OutputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
