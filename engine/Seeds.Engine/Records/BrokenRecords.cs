using System.Text;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records;

/// <summary>Reads on where one record breaks the YAML of its file: whose names are withheld in the others must be known all the same.</summary>
internal static class BrokenRecords
{
    /// <summary>Most records of a file that are passed over.</summary>
    private const int Most = 20;

    /// <summary>A file that cannot be read, with those records made blank that break it; places in it stay as they are.</summary>
    public static YamlDocument Without(SourceText source)
    {
        var text = source.Text;
        for (var i = 0; i < Most; i++)
        {
            var starts = Starts(text);
            if (starts.Count == 0) break;
            var broken = FirstBroken(text, starts);
            text = Blank(text, starts[broken], broken + 1 < starts.Count ? starts[broken + 1] : text.Length);
            var whole = YamlReader.Read(source with { Text = text }, new TextSpan(0, text.Length));
            if (whole.Root is not null) return whole;
        }

        return new YamlDocument(null, []);
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
