using System.CommandLine;
using System.Globalization;
using Seeds.Engine.Text;
using Seeds.Hosting.Files;

namespace Seeds.Hosting.Commands;

/// <summary><c>new article "Title"</c>: begins an article.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var title = new Argument<string>("title") { Description = "The headline" };
        var article = new ExampledCommand(
            "article",
            """
            Writes a new article with front matter, marked as a draft, and prints its path.
            An article that is there already is left alone.
            """,
            """
            dotnet run -- new article "A night in the valley"
            dotnet run -- new article "ليلة في الوادي" --input ~/notes
            """)
        {
            title, options.Input,
        };
        title.Validators.Add(r =>
        {
            if (string.IsNullOrWhiteSpace(r.GetValueOrDefault<string>())) r.AddError("the title is empty");
        });
        article.SetAction(parsed =>
        {
            var path = Write(parsed.GetValue(options.Input)!, parsed.GetValue(title)!.Trim(), host.Time);
            host.Screen.Result(path);
            host.Screen.Say("it is a draft: see it with `dotnet run -- --drafts`, and list it in INDEX.md");
            return ExitCode.Clean;
        });
        return new ExampledCommand(
            "new",
            """
            Begins something new: an article
            """,
            """
            dotnet run -- new article "A night in the valley"
            dotnet run -- new article "ليلة في الوادي" --input ~/notes
            """)
        {
            article,
        };
    }

    private static string Write(string input, string title, TimeProvider time)
    {
        InputFolder.Require(input);
        var path = $"{input.TrimEnd('/')}/articles/{NameOf(title)}.md";
        if (File.Exists(path)) throw new OutputException($"`{path}` is there already; choose another title");
        TextFile.Write(path, Text(title, time));
        return path;
    }

    /// <summary>The title's slug, of at most 80 characters, and never the name of a catalogue.</summary>
    private static string NameOf(string title)
    {
        var slug = Slug.Of(title);
        if (slug.Length > 80) slug = slug[..(char.IsHighSurrogate(slug[79]) ? 79 : 80)].TrimEnd('-');
        return slug switch { "" => "article", "index" or "summary" => slug + "-article", _ => slug };
    }

    private static string Text(string title, TimeProvider time)
    {
        var today = time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var quoted = QuotedText.Of(title.ReplaceLineEndings(" "));
        return $"""
            ---
            title: {quoted}
            description:
            date: {today}
            draft: true
            ---

            The first paragraph says who reports what, and how it is known.

            """.ReplaceLineEndings("\n");
    }
}
