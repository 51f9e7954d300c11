using System.CommandLine;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Hosting.Files;

namespace Seeds.Hosting.Commands;

/// <summary><c>schema</c>: writes the schema of files of records, with which editors complete and check them.</summary>
public static class SchemaCommand
{
    /// <summary>Where the schema stands in the input folder.</summary>
    private const string Path = "records/records.schema.json";

    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var print = new Option<bool>("--print") { Description = "Print the schema and write no file" };
        var command = new ExampledCommand(
            "schema",
            """
            Writes the JSON Schema of record files into the input folder, and prints its path.
            With it, editors that know YAML complete the keys of records, explain them, and mark slips.
            """,
            """
            dotnet run -- schema
            dotnet run -- schema --input ~/notes
            dotnet run -- schema --print | jq .definitions.figure
            """)
        {
            options.Input, print,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(print))
            {
                host.Screen.Result(Text().TrimEnd('\n'));
                return ExitCode.Clean;
            }

            host.Screen.Result(Write(parsed.GetValue(options.Input)!));
            host.Screen.Say("name it in the first line of a file of records: `# yaml-language-server: $schema=records.schema.json`");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The schema; its descriptions are the documentation comments of the records, which the compiler has written beside the engine.</summary>
    /// <exception cref="OutputException">The comments are not there.</exception>
    public static string Text()
    {
        var file = System.IO.Path.ChangeExtension(typeof(RecordSchema).Assembly.Location, ".xml");
        if (!File.Exists(file)) throw new OutputException($"`{file}` is not there; build the program again: the schema's explanations are taken from it");
        return RecordSchema.Write(MemberComments.Read(File.ReadAllText(file)).SummaryOf);
    }

    private static string Write(string input)
    {
        if (!Directory.Exists(input)) throw new OutputException($"there is no input folder `{input}`; make one, or name yours with --input");
        var path = $"{input.TrimEnd('/')}/{Path}";
        TextFile.Write(path, Text());
        return path;
    }
}
