using System.Text;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records;

/// <summary>
/// Reads on where records break the YAML of their file: each of them is told, the others are used, and whose names are withheld in them is known.
/// </summary>
internal static class BrokenRecords
{
    /// <summary>Most records of a file that are passed over; what stands below the last of them is not read.</summary>
    private const int Most = 20;

    /// <summary>
    /// A file that cannot be read, with those records made blank that break it; places in it stay as they are. Its faults are one for each of
    /// these records. Where it cannot be read even so, the fault is that of the whole file.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="whole">The file as it was read in vain.</param>
    public static YamlDocument Without(SourceText source, YamlDocument whole)
    {
        var text = source.Text;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var unread = ImmutableArray.CreateBuilder<TextSpan>();
        var starts = Starts(text);
        if (starts.Count == 0 || text[starts[0]] is '{' or '[') return whole; // in brackets no line begins a record
        for (; starts.Count > 0 && faults.Count < Most; starts = Starts(text))
        {
            var broken = FirstBroken(text, starts);
            var part = TextSpan.Between(starts[broken], broken + 1 < starts.Count ? starts[broken + 1] : text.Length);
            var isLast = faults.Count == Most - 1;
            faults.Add(FaultIn(part, source with { Text = text }, isLast ? "nothing below is read: too many records of this file are broken" : null) with { Source = source });
            unread.Add(isLast ? TextSpan.Between(part.Start, text.Length) : part);
            text = Blank(text, part.Start, unread[^1].End);
            var read = YamlReader.Read(source with { Text = text }, new TextSpan(0, text.Length));
            if (read.Root is not null || read.Diagnostics.IsEmpty) return new YamlDocument(read.Root, [.. faults.ToImmutable(), .. read.Diagnostics.Select(d => d with { Source = source })]) { Unread = [.. unread.ToImmutable(), .. read.Unread] };
        }

        return whole;
    }

    /// <summary>What breaks the YAML in one record: at its place, or at the record's key where it was found out only behind it.</summary>
    private static Diagnostic FaultIn(TextSpan part, SourceText source, string? label)
    {
        var fault = YamlReader.Read(source, new TextSpan(0, part.End)).Diagnostics[^1];
        var isWithin = fault.Span.Start >= part.Start && fault.Span.Start < part.End && source.Text[fault.Span.Start] is not ('\n' or '\r');
        var line = source.Text.AsSpan(part.Start, part.Length);
        var indent = line.IndexOfAnyExcept(' ');
        var key = line[indent..].IndexOfAny(":\r\n");
        return fault with { Span = isWithin ? fault.Span : new TextSpan(part.Start + indent, key > 0 ? key : 1), Label = label };
    }

    /// <summary>Where keys begin at the left margin or one step from it: a section, or a record.</summary>
    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        var step = 0;
        for (var line = 0; line < text.Length; line = text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : text.Length)
        {
            var indent = text.AsSpan(line).IndexOfAnyExcept(' ');
            if (indent < 0 || text[line + indent] is '\n' or '#') continue;
            if (indent > 0 && step == 0) step = indent;
            if (indent == 0 || indent == step) starts.Add(line);
        }

        return starts;
    }

    /// <summary>The first of some parts of a broken text that cannot be read behind the ones before it.</summary>
    private static int FirstBroken(string text, List<int> starts)
    {
        var (low, high) = (0, starts.Count); // the first low parts can be read, the first high cannot
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (IsReadable(text[..starts[middle]])) low = middle;
            else high = middle;
        }

        return low;
    }

    private static bool IsReadable(string text)
    {
        var read = YamlReader.Read(new SourceText("", text), new TextSpan(0, text.Length));
        return read.Root is not null || read.Diagnostics.IsEmpty;
    }

    private static string Blank(string text, int start, int end)
    {
        var blank = new StringBuilder(text);
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\n') blank[i] = ' ';
        }

        return blank.ToString();
    }
}
