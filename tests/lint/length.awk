# A file that a person can hold in mind: a .cpp warns over 400 lines and fails over 600, a header fails over 250.

function check(path, n) {
    if (path ~ /\.cpp$/ && n > 600) report(path, n, n " lines, 600 is the limit; part it by what it is about")
    else if (path ~ /\.cpp$/ && n > 400) print path ":" n ": warning: " n " lines, 600 is the limit and 400 the aim"
    else if (path ~ /\.h$/ && n > 250) report(path, n, n " lines, 250 is the limit; part it by what it is about")
}
