using System.Runtime.Versioning;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class InputFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Files_are_listed_by_path_with_what_a_person_would_type()
    {
        temp.Write("input/b.md", "bb");
        temp.Write("input/a/c.md", "c");
        temp.Write("input/B.md", "");
        var listing = InputFolder.List(temp.At("input") + "/");
        Assert.Equal([("B.md", 0L), ("a/c.md", 1L), ("b.md", 2L)], listing.Files.Select(f => (f.Path, f.Length)));
        Assert.Equal(temp.At("input") + "/a/c.md", listing.Files[1].DisplayPath);
        Assert.Equal("bb"u8.ToArray(), listing.Files[2].Read().Bytes.ToArray());
        Assert.Empty(listing.Diagnostics);
    }

    [Fact]
    public void Hidden_files_are_left_out_but_for_those_that_hosts_serve()
    {
        temp.Write("input/.secret.md", "x");
        temp.Write("input/.git/config", "x");
        temp.Write("input/.well-known/security.txt", "x");
        temp.Write("input/a/.DS_Store", "x");
        Assert.Equal([".well-known/security.txt"], InputFolder.List(temp.At("input")).Files.Select(f => f.Path));
    }

    [Fact]
    public void The_output_folder_is_left_out_should_it_lie_inside()
    {
        temp.Write("input/a.md", "x");
        temp.Write("input/site/index.html", "x");
        temp.Write("input/site-map/b.md", "x");
        Assert.Equal(["a.md", "site-map/b.md"], InputFolder.List(temp.At("input"), temp.At("input/site")).Files.Select(f => f.Path));
    }

    [Fact]
    public void A_link_to_a_file_inside_is_followed()
    {
        temp.Write("input/a.md", "text");
        File.CreateSymbolicLink(temp.At("input/b.md"), temp.At("input/a.md"));
        File.CreateSymbolicLink(temp.At("input/c.md"), "b.md");
        var listing = InputFolder.List(temp.At("input"));
        Assert.Equal(["a.md", "b.md", "c.md"], listing.Files.Select(f => f.Path));
        Assert.Equal("text"u8.ToArray(), listing.Files[2].Read().Bytes.ToArray());
        Assert.Empty(listing.Diagnostics);
    }

    [Theory]
    [InlineData("input/loop", "input/loop", "it leads in a circle")]
    [InlineData("input/up", "input", "it leads in a circle")]
    [InlineData("input/out.md", "outside/a.md", "it leads out of the input folder")]
    [InlineData("input/out", "outside", "it leads out of the input folder")]
    [InlineData("input/near.md", "input-2/a.md", "it leads out of the input folder")]
    [InlineData("input/gone.md", "input/nothing.md", "it leads nowhere")]
    [InlineData("input/twice", "input/a", "it leads to a folder, whose pages would be published twice")]
    public void Other_links_are_named_and_left_out(string link, string target, string reason)
    {
        temp.Write("input/a/b.md", "text");
        temp.Write("outside/a.md", "secret");
        temp.Write("input-2/a.md", "secret");
        if (Directory.Exists(temp.At(target))) Directory.CreateSymbolicLink(temp.At(link), temp.At(target));
        else File.CreateSymbolicLink(temp.At(link), temp.At(target));
        var listing = InputFolder.List(temp.At("input"));
        Assert.Equal(["a/b.md"], listing.Files.Select(f => f.Path));
        var fault = Assert.Single(listing.Diagnostics);
        Assert.Equal(("SEED023", temp.At(link), $"symbolic link not followed: {reason}"), (fault.Id, fault.Path, fault.Message));
    }

    [Fact]
    public void Two_links_that_lead_to_each_other_end_nothing()
    {
        Directory.CreateDirectory(temp.At("input"));
        File.CreateSymbolicLink(temp.At("input/a"), temp.At("input/b"));
        File.CreateSymbolicLink(temp.At("input/b"), temp.At("input/a"));
        Assert.Equal(["SEED023", "SEED023"], InputFolder.List(temp.At("input")).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_file_that_is_gone_by_the_time_it_is_read_says_so()
    {
        var path = temp.Write("input/a.md", "text");
        var file = Assert.Single(InputFolder.List(temp.At("input")).Files);
        File.Delete(path);
        Assert.Equal("it is gone", file.Read().Fault);
        Assert.True(file.Read().Bytes.IsEmpty);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_may_not_be_read_is_named()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Assert.Skip("this user may read every file");
        var file = temp.Write("input/a.md", "text");
        temp.Write("input/closed/b.md", "text");
        File.SetUnixFileMode(file, UnixFileMode.None);
        File.SetUnixFileMode(temp.At("input/closed"), UnixFileMode.None);
        try
        {
            var listing = InputFolder.List(temp.At("input"));
            Assert.Equal("permission denied", Assert.Single(listing.Files).Read().Fault);
            var fault = Assert.Single(listing.Diagnostics);
            Assert.Equal(("SEED022", temp.At("input/closed")), (fault.Id, fault.Path));
        }
        finally
        {
            File.SetUnixFileMode(temp.At("input/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
