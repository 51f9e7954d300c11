using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Archives;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;
using Seeds.Hosting.Files;

namespace Seeds.Hosting.Archives;

/// <summary>
/// Builds a site and makes packages of it.
/// 1. The site is built into a folder of its own, as <c>build</c> does. 2. Packages are made of its files. 3. They, and a list of their digests, take the place of those before, all at once.
/// </summary>
/// <param name="recipe">How the site is made.</param>
/// <param name="settings">What was chosen; its output is the folder of the packages.</param>
/// <param name="time">The clock.</param>
public sealed class SitePacking(Recipe recipe, BuildSettings settings, TimeProvider time)
{
    /// <summary>Builds and packs.</summary>
    /// <param name="cancellation">Ends it early; the packages before stay.</param>
    /// <returns>What the build tells, and the packages, each with its size in bytes; none where the site is not to be written.</returns>
    /// <exception cref="OutputException">The input folder is missing or cannot be read, or the packages cannot or must not be written.</exception>
    public async Task<(BuildReport Report, ImmutableArray<(string Name, long Size)> Packages)> RunAsync(CancellationToken cancellation)
    {
        var target = new OutputFolder(settings.Output, "--to");
        target.Claim(settings.Input);
        if (Manifest.Read(target.FullPath) is { Paths.Count: > 0 } made && !made.Paths.Contains(Package.SumsName)) throw new OutputException($"`{settings.Output}` holds a site that a build made; choose another folder with --to");
        var work = Path.Combine(Path.GetDirectoryName(target.FullPath)!, $".{Path.GetFileName(target.FullPath)}.work");
        var started = time.GetTimestamp();
        try
        {
            Delete(work);
            var site = Path.Combine(work, "site");
            var (report, result) = await new SiteBuild(recipe, settings with { Output = site, Options = settings.Options with { OpensFromDisk = true } }, time).WriteWholeAsync(keeps: _ => false, cancellation);
            if (!report.Written) return (report, []);
            var files = await WriteAsync(Written(result, site), work, cancellation);
            await target.WriteAsync([.. files.Select(f => new Document(f.Path, new Address(f.Path)) { Content = OutputContent.Copy(f) })], keep: _ => false, settings.Options.Threads, cancellation);
            return (report with { Took = time.GetElapsedTime(started) }, [.. files.Select(f => (f.Path, f.Length))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"`{settings.Output}` cannot be written: {fault.Message}", fault);
        }
        finally
        {
            Delete(work);
        }
    }

    /// <summary>The site as it was written; what could not be copied is not there.</summary>
    private PackageContents Written(BuildResult result, string site)
    {
        var files = result.Outputs.Select(d => (Document: d, File: new FileInfo(Path.Combine(site, d.Address.Path)))).Where(f => f.File.Exists)
            .Select(f => f.Document with { Content = OutputContent.Copy(Read(f.Document.Address.Path, f.File)) });
        var style = string.Concat(settings.Theme.List().Book.Select(f => TextDecoder.Decode(f.Read().Bytes.Span).Text));
        return new PackageContents(result.Corpus, Site.BaseUrlOf(result.Corpus, settings.Options), [.. files], style);
    }

    private static InputFile Read(string path, FileInfo file) => new(path, path, file.Length, () => InputFolder.Read(file.FullName)) { FullPath = file.FullName };

    /// <summary>Writes the packages into the folder of work, and the list of their digests.</summary>
    private async Task<ImmutableArray<InputFile>> WriteAsync(PackageContents contents, string work, CancellationToken cancellation)
    {
        var packages = await Packages.MakeAsync(contents, settings.Options.Threads, cancellation);
        var digests = new byte[packages.Length][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Options.Threads, CancellationToken = cancellation };
        await Parallel.ForAsync(0, packages.Length, options, async (i, end) =>
        {
            await using var stream = new FileStream(Path.Combine(work, packages[i].Name), FileMode.CreateNew, FileAccess.ReadWrite);
            await PackageWriter.WriteAsync(packages[i], stream, end);
            stream.Position = 0;
            digests[i] = await SHA256.HashDataAsync(stream, end);
        });
        var sums = string.Concat(packages.Select((p, i) => (p.Name, Line: DigestLine.Of(digests[i], p.Name))).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Line));
        await File.WriteAllTextAsync(Path.Combine(work, Package.SumsName), sums, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
        return [.. packages.Select(p => p.Name).Append(Package.SumsName).Select(n => Read(n, new FileInfo(Path.Combine(work, n))))];
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
