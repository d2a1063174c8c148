using System.Linq;
using QaStandards.Policies.HampshireAchieves;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves;

public sealed class PostTests
{
    [Theory]
    [InlineData("Coordinator (TLS)", "co-ordinator-teaching")]
    [InlineData("Development Manager (Quality and Assessment)", "manager-quality")]
    [InlineData("SV", "external-quality-assurer")]
    [InlineData("EIBMT", "branch-management-team")]
    public void One_post_is_found_under_each_of_its_names(string name, string code)
    {
        Assert.True(Post.TryFind(name, out var post));
        Assert.Equal(code, post.Value);
        Assert.Same(post, Post.Parse(code));
    }

    [Fact]
    public void A_name_that_the_framework_does_not_print_is_found_nowhere()
    {
        Assert.False(Post.TryFind("Caretaker", out _));
        Assert.False(Post.TryFind(null, out _));
    }

    [Fact]
    public void No_two_posts_share_a_name()
    {
        Assert.All(Post.All, post => Assert.NotEmpty(post.Names));
        Assert.Equal(Post.All.Sum(post => post.Names.Count), Post.All.SelectMany(post => post.Names).Distinct().Count());
    }
}
