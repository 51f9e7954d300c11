namespace Seeds.Hosting;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>The site has errors (with <c>--strict</c>, or any fault), or the output could not be written.</summary>
    public const int Faults = 1;

    /// <summary>The command was not understood, or names a folder that is not there or must not be written.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Internal = 70;

    /// <summary>Ended by Ctrl+C: 128 and the number of the signal, as shells count.</summary>
    public const int Cancelled = 130;
}
