using System.Buffers;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>A web or mail address in the midst of words.</summary>
internal static class AddressRun
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\"<>()[]{}|“”«»،؛");

    /// <summary>The address that a place of a text lies in; null when it lies in none.</summary>
    public static TextSpan? At(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(Ends) + 1;
        var length = text.AsSpan(at).IndexOfAny(Ends);
        var run = text.AsSpan(start, (length < 0 ? text.Length : at + length) - start).TrimEnd(".,;:!?'’*_");
        return IsAddress(run) ? new TextSpan(start, run.Length) : null;
    }

    /// <summary>Whether a run of signs is one.</summary>
    public static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || run.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return true;
        return run.IndexOf('@') is var sign and > 0 && sign < run.Length - 1 && char.IsLetterOrDigit(run[sign - 1]) && run[sign..].Contains('.');
    }

    /// <summary>What of an address may stay: up to the last slash before a place, if that is not in the name of the host; else nothing.</summary>
    public static string Before(string address, int at)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var slash = address.AsSpan(0, at).LastIndexOf('/');
        return scheme >= 0 && slash > scheme + 2 ? address[..(slash + 1)] : "";
    }
}
